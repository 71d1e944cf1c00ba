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

    @Setting(name = "nes.audit.anchor.syslog.host")
    Optional<String> syslogHost();

    @Setting(name = "nes.audit.anchor.syslog.port", fallback = "6514", strict = true)
    int syslogPort();

    @Setting(name = "nes.audit.anchor.syslog.trust")
    Optional<String> syslogTrust();

    @Setting(name = "nes.audit.anchor.tsa.url")
    Optional<String> timeStampUrl();

    @Setting(name = "nes.audit.anchor.tsa.trust")
    Optional<String> timeStampTrust();

    @Setting(name = "nes.audit.anchor.tsa.file")
    Optional<String> timeStampFile();

    /** Minutes from one stamp to the next. */
    @Setting(name = "nes.audit.anchor.tsa.minutes", fallback = "60", strict = true)
    int timeStampMinutes();

    @Setting(name = "nes.audit.anchor.known")
    Optional<String> knownRecords();
}
