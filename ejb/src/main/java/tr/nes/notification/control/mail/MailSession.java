package tr.nes.notification.control.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Session;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Properties;
import tr.nes.notification.GatewayUnavailable;
import tr.nes.notification.control.NotificationConfiguration;

/** The server's mail session with timeouts, enforced TLS and the name by which we introduce ourselves. */
@ApplicationScoped
public class MailSession {

    private static final String MILLISECONDS = "10000";

    @Resource(lookup = "java:jboss/mail/Nes")
    private Session configured;

    Session open() throws GatewayUnavailable {
        return hardened(configured.getProperties());
    }

    /** @throws GatewayUnavailable if mail would go unencrypted to another machine */
    static Session hardened(Properties given) throws GatewayUnavailable {
        boolean startTls = isTrue(given, "mail.smtp.starttls.enable");
        boolean tls = isTrue(given, "mail.smtp.ssl.enable");
        if (!startTls && !tls && !isThisMachine(String.valueOf(given.get("mail.smtp.host")))) {
            throw new GatewayUnavailable("without TLS mail goes to this machine only", null);
        }
        Properties properties = new Properties();
        properties.putAll(given);
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.connectiontimeout", MILLISECONDS);
        properties.setProperty("mail.smtp.timeout", MILLISECONDS);
        properties.setProperty("mail.smtp.writetimeout", MILLISECONDS);
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(startTls && !tls));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        NotificationConfiguration.CURRENT
                .mailEhlo()
                .ifPresent(name -> properties.setProperty("mail.smtp.localhost", name));
        return Session.getInstance(properties);
    }

    private static boolean isTrue(Properties properties, String name) {
        return "true".equals(String.valueOf(properties.get(name)));
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
