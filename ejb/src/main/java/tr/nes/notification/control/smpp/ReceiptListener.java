package tr.nes.notification.control.smpp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import tr.nes.notification.control.DeliveryReceipts;

/** Receives delivery receipts. Replies of recipients to our messages are acknowledged and discarded. */
@ApplicationScoped
public class ReceiptListener implements MessageReceiverListener {

    private static final System.Logger LOG = System.getLogger(ReceiptListener.class.getName());

    @Inject
    private DeliveryReceipts receipts;

    /** @throws ProcessRequestException if it could not be recorded; the message centre then sends it again */
    @Override
    public void onAcceptDeliverSm(DeliverSm report) throws ProcessRequestException {
        if (!report.isSmscDeliveryReceipt()) {
            return;
        }
        Optional<SmppReceipt> receipt = SmppReceipt.of(report);
        try {
            receipt.ifPresent(r -> receipts.arrived(r.reference(), r.delivered()));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "a delivery receipt could not be kept", e);
            throw new ProcessRequestException("later", SMPPConstant.STAT_ESME_RX_T_APPN, e);
        }
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification alert) {
        LOG.log(System.Logger.Level.DEBUG, "a telephone is there again");
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session from) throws ProcessRequestException {
        throw new ProcessRequestException("reports come by deliver_sm", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
