package tr.nes.notification.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tr.nes.notification.Channel;
import tr.nes.notification.GatewayFailed;
import tr.nes.notification.MessageGateway;
import tr.nes.sealing.Hierarchy;
import tr.nes.sealing.boundary.SealedSecrets;

/** Carries what is due, one message of a channel after the other; a slow channel doesn't hold up another. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Courier {

    private static final System.Logger LOG = System.getLogger(Courier.class.getName());

    private final Set<Channel> onTheRoad = EnumSet.noneOf(Channel.class);

    @Inject
    private Gateways gateways;

    @Inject
    private MessageQueue queue;

    @Inject
    private SealedSecrets secrets;

    @PermitAll
    @Asynchronous
    public void deliver(Channel channel) {
        Optional<MessageGateway> gateway = gateways.of(channel);
        if (gateway.isEmpty() || !start(channel)) {
            return;
        }
        try {
            Optional<Parcel> next = queue.claim(channel);
            while (next.isPresent()) {
                carry(gateway.get(), next.get());
                next = queue.claim(channel);
            }
        } finally {
            stop(channel);
        }
    }

    private void carry(MessageGateway gateway, Parcel parcel) {
        try {
            gateway.send(parcel.to(), parcel.subject(), text(parcel));
        } catch (GatewayFailed | RuntimeException e) {
            // a gateway's message may name the recipient: only the kind of failure is kept
            String reason = e.getClass().getSimpleName();
            LOG.log(System.Logger.Level.WARNING, "message {0} was not sent: {1}", parcel.id(), reason);
            queue.failed(parcel.id(), reason);
            return;
        }
        queue.sent(parcel.id());
    }

    private String text(Parcel parcel) {
        byte[] open = secrets.open(Hierarchy.EPOCH, parcel.id().toString(), parcel.text());
        try {
            return new String(open, StandardCharsets.UTF_8);
        } finally {
            Arrays.fill(open, (byte) 0);
        }
    }

    private boolean start(Channel channel) {
        synchronized (onTheRoad) {
            return onTheRoad.add(channel);
        }
    }

    private void stop(Channel channel) {
        synchronized (onTheRoad) {
            onTheRoad.remove(channel);
        }
    }
}
