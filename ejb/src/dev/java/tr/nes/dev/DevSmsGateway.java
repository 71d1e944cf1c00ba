package tr.nes.dev;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.notification.Channel;
import tr.nes.notification.GatewayFailed;
import tr.nes.notification.MessageGateway;

/** Sends an SMS to the table behind {@code /dev/phone}. */
@ApplicationScoped
public class DevSmsGateway implements MessageGateway {

    @Inject
    private DevMessageStore store;

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public void send(String to, String subject, String text) throws GatewayFailed {
        store.keep(channel(), to, text);
    }
}
