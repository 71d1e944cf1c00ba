package tr.nes.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tr.nes.notification.Channel;
import tr.nes.notification.MessageGateway;
import tr.nes.shared.ConfigurationFault;

/** Finds the gateway of a channel. */
@ApplicationScoped
public class Gateways {

    @Inject
    @Any
    private Instance<MessageGateway> all;

    /** Empty if this installation has none, or only a misconfigured one: messages then wait. */
    public Optional<MessageGateway> of(Channel channel) {
        return chosen(channel).filter(gateway -> gateway.faults().isEmpty());
    }

    /** The properties that are misconfigured for the channel's gateway; empty if there are none. */
    public List<String> faulty(Channel channel) {
        return chosen(channel).stream()
                .flatMap(gateway -> gateway.faults().stream())
                .map(ConfigurationFault::property)
                .toList();
    }

    protected Optional<MessageGateway> chosen(Channel channel) {
        return all.stream()
                .filter(g -> g.channel() == channel)
                .filter(MessageGateway::isConfigured)
                .min(Comparator.comparing(MessageGateway::isStandIn));
    }
}
