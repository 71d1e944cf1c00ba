package tr.nes.notification.control.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.Optional;
import tr.nes.notification.GatewayUnavailable;
import tr.nes.notification.MailboxSyntax;
import tr.nes.notification.control.NotificationConfiguration;
import tr.nes.shared.AuthorityContact;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.ConfigurationFault;
import tr.nes.shared.FaultList;
import tr.nes.shared.Settings;

/**
 * The sender: system properties {@code nes.mail.*}. Host, port and TLS are configured in the server's mail
 * session.
 */
@ApplicationScoped
public class MailSettings implements CheckedConfiguration {

    private static final NotificationConfiguration SETTINGS = NotificationConfiguration.CURRENT;

    @Produces
    @ApplicationScoped
    static CheckedConfiguration checked() {
        return Settings.check("notification", NotificationConfiguration.class);
    }

    @Override
    public String connection() {
        return "mail";
    }

    @Override
    public List<ConfigurationFault> faults() {
        if (!isConfigured()) {
            return List.of();
        }
        FaultList faults = new FaultList()
                .needs("nes.mail.port", SETTINGS::mailPort, p -> p > 0 && p < 0x10000, "must be a port")
                .needsSwitch("nes.mail.starttls")
                .needsSwitch("nes.mail.tls")
                .needs("nes.mail.from", this::from, MailSettings::isAddress, "must be a mail address");
        if (user().isPresent()) {
            faults.needs(
                    "nes.mail.password.file",
                    this::password,
                    password -> password.matches("[^\\p{Cntrl}]+"),
                    "must name a file with one line");
        }
        return faults.all();
    }

    private static boolean isAddress(String text) {
        return MailboxSyntax.ascii(text).isPresent();
    }

    public boolean isConfigured() {
        return SETTINGS.mailHost().isPresent();
    }

    /** The sender's address. */
    String from() throws GatewayUnavailable {
        return NotificationConfiguration.needed(SETTINGS::mailFrom);
    }

    String fromName() {
        return AuthorityContact.name();
    }

    /** Empty if the mail server requires no login. */
    Optional<String> user() {
        return SETTINGS.mailUser();
    }

    String password() throws GatewayUnavailable {
        return String.valueOf(NotificationConfiguration.needed(SETTINGS::mailPassword));
    }
}
