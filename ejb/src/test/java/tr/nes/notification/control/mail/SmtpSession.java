package tr.nes.notification.control.mail;

import jakarta.mail.Session;
import java.util.Properties;
import tr.nes.notification.GatewayUnavailable;

/** A session with a mail server on this machine. */
final class SmtpSession extends MailSession {

    private final int port;

    SmtpSession(int port) {
        this.port = port;
    }

    @Override
    Session open() throws GatewayUnavailable {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        return hardened(properties);
    }
}
