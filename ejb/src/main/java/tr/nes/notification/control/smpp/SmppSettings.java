package tr.nes.notification.control.smpp;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Predicate;
import tr.nes.notification.GatewayUnavailable;
import tr.nes.notification.control.SystemSetting;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.ConfigurationFault;
import tr.nes.shared.FaultList;

/** Where the message centre is and who we are there: system properties {@code nes.sms.smpp.*}. */
@ApplicationScoped
public class SmppSettings implements CheckedConfiguration {

    private static final String PREFIX = "nes.sms.smpp.";

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
        return SystemSetting.find(PREFIX + "host").isPresent();
    }

    String host() throws GatewayUnavailable {
        return SystemSetting.needed(PREFIX + "host");
    }

    int port() throws GatewayUnavailable {
        return SystemSetting.number(PREFIX + "port", 2775);
    }

    boolean tls() {
        return SystemSetting.find(PREFIX + "tls").filter("true"::equals).isPresent();
    }

    String systemId() throws GatewayUnavailable {
        return SystemSetting.needed(PREFIX + "system.id");
    }

    /** At most 8 characters (SMPP 3.4 §5.2.2). */
    String password() throws GatewayUnavailable {
        return SystemSetting.secret(PREFIX + "password.file");
    }

    String systemType() {
        return SystemSetting.find(PREFIX + "system.type").orElse("");
    }

    /** A sender's name of at most 11 characters, or a number. */
    String source() throws GatewayUnavailable {
        return SystemSetting.needed(PREFIX + "source");
    }

    /** Seconds of silence after which the message centre is asked whether it is still there. */
    int enquireSeconds() throws GatewayUnavailable {
        return SystemSetting.number(PREFIX + "enquire.seconds", 30);
    }

    /** Milliseconds to wait for an answer; all parts of a message together must stay below the dispatcher's minute. */
    long answerWithin() {
        return 10_000;
    }
}
