package tr.nes.audit.control.anchor;

import java.util.Optional;
import tr.nes.shared.Setting;
import tr.nes.shared.Settings;

/** Where the trail is anchored. */
public interface AuditConfiguration {

    AuditConfiguration CURRENT = Settings.of(AuditConfiguration.class);

    /** {@code none} for no file. */
    @Setting(name = "nes.audit.anchor.file")
    Optional<String> anchorFile();

    @Setting(
            name = "nes.audit.anchor.syslog.host",
            pattern = "[A-Za-z0-9][A-Za-z0-9._-]{0,252}|[0-9A-Fa-f:.]{2,45}",
            must = "must be a host's name or address")
    Optional<String> syslogHost();

    @Setting(name = "nes.audit.anchor.syslog.port", fallback = "6514", least = 1, most = 65535, strict = true)
    int syslogPort();

    @Setting(name = "nes.audit.anchor.syslog.trust", file = true)
    Optional<String> syslogTrust();

    @Setting(
            name = "nes.audit.anchor.tsa.url",
            pattern = "(?i)https?://[^\\s/?#@]+(/[^\\s#]*)?",
            must = "must be an http or https address")
    Optional<String> timeStampUrl();

    @Setting(name = "nes.audit.anchor.tsa.trust", file = true)
    Optional<String> timeStampTrust();

    @Setting(name = "nes.audit.anchor.tsa.file")
    Optional<String> timeStampFile();

    /** Minutes from one stamp to the next. */
    @Setting(name = "nes.audit.anchor.tsa.minutes", fallback = "60", least = 1, most = 1440, strict = true)
    int timeStampMinutes();

    @Setting(name = "nes.audit.anchor.known", file = true)
    Optional<String> knownRecords();
}
