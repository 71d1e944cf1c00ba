package tr.nes.notification.control.smpp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;
import tr.nes.notification.Channel;
import tr.nes.notification.GatewayFailed;
import tr.nes.notification.GatewayUnavailable;
import tr.nes.notification.MessageGateway;
import tr.nes.notification.MessageRefused;
import tr.nes.notification.OutgoingMessage;
import tr.nes.shared.ConfigurationFault;

/** Sends SMS through an operator's message centre. */
@ApplicationScoped
public class SmppSmsGateway implements MessageGateway {

    private static final System.Logger LOG = System.getLogger(SmppSmsGateway.class.getName());
    private static final String BROKEN = "the connection to the message centre broke";
    private static final int PARTS_AT_MOST = 255;

    @Inject
    private SmppSettings settings;

    @Inject
    private SmppLink link;

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean isConfigured() {
        return settings.isConfigured();
    }

    @Override
    public List<ConfigurationFault> faults() {
        return settings.faults();
    }

    /** Receipts come through the bind. */
    @Override
    public void keepUp() {
        try {
            link.session();
        } catch (GatewayUnavailable e) {
            LOG.log(System.Logger.Level.DEBUG, "no bind", e);
        }
    }

    @Override
    public List<String> send(UUID id, OutgoingMessage message) throws GatewayFailed {
        SmsText text = SmsText.of(message.text());
        if (text.parts().size() > PARTS_AT_MOST || !message.to().matches("\\+[0-9]{7,15}")) {
            throw new MessageRefused("no such text or number can be sent", null);
        }
        SmppSubmission submission = new SmppSubmission(id, message, text, settings.source());
        SMPPSession session = link.session();
        List<String> references = new ArrayList<>();
        for (int part = 0; part < text.parts().size(); part++) {
            references.add(submit(submission, session, part));
        }
        return references;
    }

    private static String submit(SmppSubmission submission, SMPPSession session, int part) throws GatewayFailed {
        try {
            return submission.submit(session, part);
        } catch (NegativeResponseException e) {
            throw SmppStatus.of(e);
        } catch (PDUException e) {
            throw new MessageRefused("it does not fit into SMPP", e);
        } catch (ResponseTimeoutException | InvalidResponseException e) {
            if (!session.getSessionState().isBound()) {
                throw new GatewayUnavailable(BROKEN, e);
            }
            throw new GatewayFailed("the message centre gave no answer", e);
        } catch (IOException e) {
            throw new GatewayUnavailable(BROKEN, e);
        }
    }
}
