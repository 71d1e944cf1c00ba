package tr.nes.notification.control;

import java.util.Optional;
import java.util.function.Supplier;
import tr.nes.notification.GatewayUnavailable;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/** How messages get out and how long they are remembered. Secrets are read anew each time; the caller wipes them. */
public interface NotificationConfiguration {

    String HOST = "[A-Za-z0-9][A-Za-z0-9._-]{0,252}|\\[?[0-9A-Fa-f:.]{2,45}]?";

    NotificationConfiguration CURRENT = Settings.of(NotificationConfiguration.class);

    /** What a gateway can't do without. */
    static <T> T needed(Supplier<T> setting) throws GatewayUnavailable {
        try {
            return setting.get();
        } catch (IllegalStateException e) {
            throw new GatewayUnavailable(e.getMessage(), e);
        }
    }

    /** Days; dead letters stay three times as long. */
    @Setting(name = "nes.messages.days", fallback = "30", least = 1)
    int messageDays();

    @Setting(
            name = "nes.sms.smpp.host",
            pattern = NotificationConfiguration.HOST,
            must = "must be a host's name or address")
    Optional<String> smppHost();

    @Setting(name = "nes.sms.smpp.port", fallback = "2775", least = 1, most = 65535, strict = true)
    int smppPort();

    @Setting(name = "nes.sms.smpp.tls", fallback = "false")
    boolean smppTls();

    @Setting(name = "nes.sms.smpp.system.id")
    String smppSystemId();

    @Setting(name = "nes.sms.smpp.password.file")
    char[] smppPassword();

    @Setting(name = "nes.sms.smpp.system.type")
    Optional<String> smppSystemType();

    @Setting(name = "nes.sms.smpp.source")
    String smppSource();

    @Setting(name = "nes.sms.smpp.enquire.seconds", fallback = "30", least = 1, most = 86400, strict = true)
    int smppEnquireSeconds();

    @Setting(
            name = "nes.sms.http.url",
            pattern = "(?i)https?://[^\\s/?#@]+(/[^\\s#]*)?",
            must = "must be an https address")
    Optional<String> httpUrl();

    @Setting(name = "nes.sms.http.token.file")
    char[] httpToken();

    @Setting(name = "nes.sms.http.source")
    Optional<String> httpSource();

    @Setting(
            name = "nes.mail.host",
            pattern = NotificationConfiguration.HOST,
            must = "must be a host's name or address")
    Optional<String> mailHost();

    /** The server's mail session reads the same property. */
    @Setting(name = "nes.mail.port", fallback = "25", least = 1, most = 65535, strict = true)
    int mailPort();

    @Setting(name = "nes.mail.from")
    String mailFrom();

    /** RFC 5321 §4.1.1.1: a domain, or an address literal in brackets. */
    @Setting(
            name = "nes.mail.ehlo",
            pattern = "([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z0-9-]{2,63}|\\[[0-9A-Fa-f:.IPv]+]",
            must = "must be a host's full name or its address in brackets")
    Optional<String> mailEhlo();

    @Setting(name = "nes.mail.user")
    Optional<String> mailUser();

    @Setting(name = "nes.mail.password.file")
    char[] mailPassword();
}
