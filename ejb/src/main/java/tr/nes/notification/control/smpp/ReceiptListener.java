package tr.nes.notification.control.smpp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.util.MessageId;
import tr.nes.notification.control.DeliveryReceipts;

/** Receives delivery receipts. Replies of recipients to our messages are acknowledged and discarded. */
@ApplicationScoped
public class ReceiptListener implements MessageReceiverListener {

    private static final System.Logger LOG = System.getLogger(ReceiptListener.class.getName());

    /** A receiver assigns no ids (SMPP 3.4 §4.7.2). */
    private static final DataSmResult ACKNOWLEDGED = new DataSmResult(emptyId(), new OptionalParameter[0]);

    @Inject
    private DeliveryReceipts receipts;

    private static MessageId emptyId() {
        try {
            return new MessageId("");
        } catch (PDUStringException e) {
            throw new IllegalStateException("an empty id fits", e);
        }
    }

    /** @throws ProcessRequestException if it could not be recorded; the message centre then sends it again */
    @Override
    public void onAcceptDeliverSm(DeliverSm report) throws ProcessRequestException {
        keep(SmppReceipt.of(report, report.getShortMessage()));
    }

    private void keep(Optional<SmppReceipt> receipt) throws ProcessRequestException {
        try {
            receipt.filter(r -> !receipts.arrived(r.references(), r.delivered()))
                    .ifPresent(r -> receipts.reunite(r.references()));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "a delivery receipt could not be kept", e);
            throw new ProcessRequestException("later", SMPPConstant.STAT_ESME_RX_T_APPN, e);
        }
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification alert) {
        LOG.log(System.Logger.Level.DEBUG, "a telephone is there again");
    }

    /** Some message centres report by data_sm, whose text is in message_payload. */
    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session from) throws ProcessRequestException {
        keep(SmppReceipt.of(data, null));
        return ACKNOWLEDGED;
    }
}
