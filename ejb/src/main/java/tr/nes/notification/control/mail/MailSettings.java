package tr.nes.notification.control.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import tr.nes.notification.GatewayUnavailable;
import tr.nes.notification.control.Setting;
import tr.nes.shared.AuthorityContact;

/** Who sends: system properties {@code nes.mail.*}. Host, port and TLS stand in the server's mail session. */
@ApplicationScoped
public class MailSettings {

    public boolean isConfigured() {
        return Setting.find("nes.mail.host").isPresent();
    }

    /** The sender's address. */
    String from() throws GatewayUnavailable {
        return Setting.needed("nes.mail.from");
    }

    String fromName() {
        return AuthorityContact.name();
    }

    /** Empty if the mail server asks for no login. */
    Optional<String> user() {
        return Setting.find("nes.mail.user");
    }

    String password() throws GatewayUnavailable {
        return Setting.secret("nes.mail.password.file");
    }
}
