package tr.nes.dev;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tr.nes.notification.Channel;
import tr.nes.notification.GatewayFailed;
import tr.nes.notification.MessageGateway;
import tr.nes.notification.OutgoingMessage;

/** Writes SMS to the table behind {@code /dev/phone}. */
@ApplicationScoped
public class DevSmsGateway implements MessageGateway {

    @Inject
    private DevMessageStore store;

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public boolean isStandIn() {
        return true;
    }

    @Override
    public List<String> send(UUID id, OutgoingMessage message) throws GatewayFailed {
        store.keep(channel(), message.to(), message.text());
        return List.of();
    }
}
