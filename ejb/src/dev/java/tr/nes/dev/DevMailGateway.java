package tr.nes.dev;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import tr.nes.notification.Channel;
import tr.nes.notification.GatewayFailed;
import tr.nes.notification.MessageGateway;
import tr.nes.notification.OutgoingMessage;

/** Writes mails to the table behind {@code /dev/mailbox}. */
@ApplicationScoped
public class DevMailGateway implements MessageGateway {

    @Inject
    private DevMessageStore store;

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public boolean isStandIn() {
        return true;
    }

    @Override
    public List<String> send(UUID id, OutgoingMessage message) throws GatewayFailed {
        store.keep(channel(), message.to(), message.subject() + "\n\n" + message.text());
        return List.of();
    }
}
