package tr.nes.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import tr.nes.notification.Channel;
import tr.nes.notification.MessageGateway;

/** Finds who carries the messages of a channel. */
@ApplicationScoped
public class Gateways {

    @Inject
    @Any
    private Instance<MessageGateway> all;

    /** Empty if this installation has none: the messages then wait. */
    public Optional<MessageGateway> of(Channel channel) {
        return all.stream()
                .filter(g -> g.channel() == channel)
                .filter(MessageGateway::isConfigured)
                .min(Comparator.comparing(MessageGateway::isStandIn));
    }
}
