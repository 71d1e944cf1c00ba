package tr.nes.notification.control.smpp;

import jakarta.enterprise.context.ApplicationScoped;
import tr.nes.notification.GatewayUnavailable;
import tr.nes.notification.control.Setting;

/** Where the message centre is and who we are there: system properties {@code nes.sms.smpp.*}. */
@ApplicationScoped
public class SmppSettings {

    private static final String PREFIX = "nes.sms.smpp.";

    public boolean isConfigured() {
        return Setting.find(PREFIX + "host").isPresent();
    }

    String host() throws GatewayUnavailable {
        return Setting.needed(PREFIX + "host");
    }

    int port() throws GatewayUnavailable {
        return Setting.number(PREFIX + "port", 2775);
    }

    boolean tls() {
        return Setting.find(PREFIX + "tls").filter("true"::equals).isPresent();
    }

    String systemId() throws GatewayUnavailable {
        return Setting.needed(PREFIX + "system.id");
    }

    /** At most 8 characters (SMPP 3.4 §5.2.2). */
    String password() throws GatewayUnavailable {
        return Setting.secret(PREFIX + "password.file");
    }

    String systemType() {
        return Setting.find(PREFIX + "system.type").orElse("");
    }

    /** A sender's name of at most 11 characters, or a number. */
    String source() throws GatewayUnavailable {
        return Setting.needed(PREFIX + "source");
    }

    /** Seconds of silence after which the message centre is asked whether it is still there. */
    int enquireSeconds() throws GatewayUnavailable {
        return Setting.number(PREFIX + "enquire.seconds", 30);
    }

    /** Milliseconds to wait for an answer; all parts of a message together must stay below the courier's minute. */
    long answerWithin() {
        return 10_000;
    }
}
