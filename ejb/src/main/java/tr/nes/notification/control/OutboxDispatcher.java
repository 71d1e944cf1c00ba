package tr.nes.notification.control;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import tr.nes.notification.Channel;
import tr.nes.notification.MessageGateway;

/** Sends due messages, one message of a channel at a time; a slow channel does not hold up another. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OutboxDispatcher {

    private final Set<Channel> onTheRoad = EnumSet.noneOf(Channel.class);

    @Inject
    private Gateways gateways;

    @Inject
    private MessageQueue queue;

    @Inject
    private ChannelPauses pauses;

    @Inject
    private MessageDelivery delivery;

    @PermitAll
    @Asynchronous
    public void deliver(Channel channel) {
        Optional<MessageGateway> gateway = gateways.of(channel);
        if (gateway.isEmpty() || !start(channel)) {
            return;
        }
        try {
            Optional<ClaimedMessage> next = take(channel);
            while (next.isPresent()) {
                delivery.carry(gateway.get(), next.get());
                next = take(channel);
            }
        } finally {
            stop(channel);
        }
    }

    private Optional<ClaimedMessage> take(Channel channel) {
        return pauses.isOpen(channel) ? queue.claim(channel) : Optional.empty();
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
