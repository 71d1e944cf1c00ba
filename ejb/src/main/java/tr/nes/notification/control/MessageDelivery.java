package tr.nes.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.notification.GatewayFailed;
import tr.nes.notification.GatewayUnavailable;
import tr.nes.notification.MessageGateway;
import tr.nes.notification.MessageRefused;
import tr.nes.sealing.MasterKey;
import tr.nes.sealing.SealBroken;
import tr.nes.sealing.boundary.SealedSecrets;

/** Hands a claimed message to its gateway and records the outcome. */
@ApplicationScoped
public class MessageDelivery {

    private static final System.Logger LOG = System.getLogger(MessageDelivery.class.getName());
    private static final int REASON_AT_MOST = 100;

    @Inject
    private MessageQueue queue;

    @Inject
    private ChannelPauses pauses;

    @Inject
    private DeliveryReceipts receipts;

    @Inject
    private SealedSecrets secrets;

    void carry(MessageGateway gateway, ClaimedMessage claimedMessage) {
        List<String> references;
        try {
            references = gateway.send(claimedMessage.id(), claimedMessage.opened(text(claimedMessage)));
        } catch (SealBroken lost) {
            // the key of its epoch is gone: no retry will help, and the gateway is not at fault
            LOG.log(System.Logger.Level.WARNING, "message {0} does not open", claimedMessage.id());
            queue.refused(claimedMessage.id(), reason(lost));
            return;
        } catch (GatewayFailed | RuntimeException e) {
            failed(claimedMessage, e);
            return;
        }
        queue.sent(claimedMessage.id());
        pauses.worked(claimedMessage.channel());
        expect(claimedMessage.id(), references);
    }

    private void failed(ClaimedMessage claimedMessage, Exception e) {
        String reason = reason(e);
        LOG.log(System.Logger.Level.WARNING, "message {0} was not sent: {1}", claimedMessage.id(), reason);
        if (e instanceof MessageRefused) {
            queue.refused(claimedMessage.id(), reason);
        } else if (e instanceof GatewayUnavailable unavailable) {
            queue.putBack(claimedMessage.id(), reason, unavailable.pause().orElse(Duration.ZERO));
            pauses.failed(claimedMessage.channel(), reason, unavailable.pause());
        } else {
            queue.failed(claimedMessage.id(), reason);
            pauses.failed(claimedMessage.channel(), reason, Optional.empty());
        }
    }

    /** A gateway's texts contain no personal data; those of other exceptions may, so only their class is kept. */
    private static String reason(Exception e) {
        String reason =
                e instanceof GatewayFailed ? e.getMessage() : e.getClass().getSimpleName();
        return reason.length() > REASON_AT_MOST ? reason.substring(0, REASON_AT_MOST) : reason;
    }

    private void expect(UUID message, List<String> references) {
        if (references.isEmpty()) {
            return;
        }
        try {
            receipts.expect(message, references);
        } catch (RuntimeException e) {
            // the receipt was recorded concurrently; the second call finds it
            LOG.log(System.Logger.Level.DEBUG, "a receipt came in between", e);
            receipts.expect(message, references);
        }
        try {
            receipts.reunite(references);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "the receipt's side was at it too", e);
        }
    }

    private String text(ClaimedMessage claimedMessage) {
        byte[] open = secrets.open(MasterKey.EPOCH, claimedMessage.id().toString(), claimedMessage.text());
        try {
            return new String(open, StandardCharsets.UTF_8);
        } finally {
            Arrays.fill(open, (byte) 0);
        }
    }
}
