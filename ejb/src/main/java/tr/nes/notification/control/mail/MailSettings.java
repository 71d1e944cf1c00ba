package tr.nes.notification.control.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.List;
import java.util.Optional;
import tr.nes.notification.GatewayUnavailable;
import tr.nes.notification.control.SystemSetting;
import tr.nes.shared.AuthorityContact;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.ConfigurationFault;
import tr.nes.shared.FaultList;

/** Who sends: system properties {@code nes.mail.*}. Host, port and TLS stand in the server's mail session. */
@ApplicationScoped
public class MailSettings implements CheckedConfiguration {

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
                .needs(
                        "nes.mail.port",
                        () -> SystemSetting.number("nes.mail.port", 25),
                        p -> p > 0 && p < 0x10000,
                        "must be a port")
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
        try {
            new InternetAddress(text).validate();
            return true;
        } catch (AddressException e) {
            return false;
        }
    }

    public boolean isConfigured() {
        return SystemSetting.find("nes.mail.host").isPresent();
    }

    /** The sender's address. */
    String from() throws GatewayUnavailable {
        return SystemSetting.needed("nes.mail.from");
    }

    String fromName() {
        return AuthorityContact.name();
    }

    /** Empty if the mail server asks for no login. */
    Optional<String> user() {
        return SystemSetting.find("nes.mail.user");
    }

    String password() throws GatewayUnavailable {
        return SystemSetting.secret("nes.mail.password.file");
    }
}
