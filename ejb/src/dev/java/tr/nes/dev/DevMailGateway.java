package tr.nes.dev;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.notification.Channel;
import tr.nes.notification.GatewayFailed;
import tr.nes.notification.MessageGateway;

/** Sends a mail to the table behind {@code /dev/mailbox}. */
@ApplicationScoped
public class DevMailGateway implements MessageGateway {

    @Inject
    private DevMessageStore store;

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    @Override
    public void send(String to, String subject, String text) throws GatewayFailed {
        store.keep(channel(), to, subject + "\n\n" + text);
    }
}
