package tr.nes.notification.control.smpp;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import tr.nes.notification.GatewayUnavailable;
import tr.nes.notification.control.NotificationConfiguration;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.ConfigurationFault;
import tr.nes.shared.FaultList;

/** Address of the message centre and our account: system properties {@code nes.sms.smpp.*}. */
@ApplicationScoped
public class SmppSettings implements CheckedConfiguration {

    private static final String PREFIX = "nes.sms.smpp.";
    private static final NotificationConfiguration SETTINGS = NotificationConfiguration.CURRENT;

    @Override
    public String connection() {
        return "smpp";
    }

    @Override
    public List<ConfigurationFault> faults() {
        if (!isConfigured()) {
            return List.of();
        }
        return new FaultList()
                .needs(PREFIX + "port", this::port, p -> p > 0 && p < 0x10000, "must be a port number")
                .needsSwitch(PREFIX + "tls")
                .needs(
                        PREFIX + "system.id",
                        this::systemId,
                        fits(15),
                        "must have at most 15 ASCII characters (SMPP 3.4)")
                .needs(
                        PREFIX + "password.file",
                        this::password,
                        fits(8),
                        "must name a file with a password of 1 to 8 ASCII characters: SMPP 3.4 takes no longer one,"
                                + " have the operator give you another")
                .needs(
                        PREFIX + "system.type",
                        this::systemType,
                        type -> type.isEmpty() || fits(12).test(type),
                        "must have at most 12 ASCII characters (SMPP 3.4)")
                .needs(
                        PREFIX + "source",
                        this::source,
                        source -> source.matches("\\+?[0-9]{1,19}") || fits(11).test(source),
                        "must be a name of at most 11 ASCII characters or a number")
                .needs(PREFIX + "enquire.seconds", this::enquireSeconds, s -> s > 0, "must be a number above 0")
                .all();
    }

    private static Predicate<String> fits(int most) {
        return text -> text.matches("[\\x21-\\x7E ]{1," + most + "}");
    }

    public boolean isConfigured() {
        return SETTINGS.smppHost().isPresent();
    }

    String host() throws GatewayUnavailable {
        return SETTINGS.smppHost().orElseThrow(() -> new GatewayUnavailable(PREFIX + "host is not set", null));
    }

    int port() throws GatewayUnavailable {
        return NotificationConfiguration.needed(SETTINGS::smppPort);
    }

    boolean tls() {
        return SETTINGS.smppTls();
    }

    String systemId() throws GatewayUnavailable {
        return NotificationConfiguration.needed(SETTINGS::smppSystemId);
    }

    /** At most 8 characters (SMPP 3.4 §5.2.2). */
    String password() throws GatewayUnavailable {
        return String.valueOf(NotificationConfiguration.needed(SETTINGS::smppPassword));
    }

    String systemType() {
        return SETTINGS.smppSystemType().orElse("");
    }

    /** A sender name of at most 11 characters, or a number. */
    String source() throws GatewayUnavailable {
        return NotificationConfiguration.needed(SETTINGS::smppSource);
    }

    /** Seconds of silence before an enquire_link is sent. */
    int enquireSeconds() throws GatewayUnavailable {
        return NotificationConfiguration.needed(SETTINGS::smppEnquireSeconds);
    }

    /**
     * Milliseconds to wait for a response; all parts of a message together must stay below the dispatcher's
     * minute.
     */
    long answerWithin() {
        return 10_000;
    }
}
