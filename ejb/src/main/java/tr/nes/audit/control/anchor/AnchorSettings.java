package tr.nes.audit.control.anchor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.ConfigurationFault;
import tr.nes.shared.FaultList;
import tr.nes.shared.Installation;
import tr.nes.shared.Randomness;
import tr.nes.shared.Settings;

/**
 * The configured anchors: system properties {@code nes.audit.anchor.*}. The file anchor is on unless set to
 * {@code none}.
 */
@ApplicationScoped
public class AnchorSettings implements CheckedConfiguration {

    private static final String PREFIX = "nes.audit.anchor.";
    private static final AuditConfiguration SETTINGS = AuditConfiguration.CURRENT;

    private final Installation installation;
    private final Randomness randomness;

    protected AnchorSettings() {
        this(null, null);
    }

    @Inject
    public AnchorSettings(Installation installation, Randomness randomness) {
        this.installation = installation;
        this.randomness = randomness;
    }

    @Override
    public String connection() {
        return "audit";
    }

    @Override
    public List<ConfigurationFault> faults() {
        List<ConfigurationFault> numbers = new FaultList()
                .needs(PREFIX + "syslog.port", SETTINGS::syslogPort, p -> p > 0 && p < 0x10000, "must be a port number")
                .needs(PREFIX + "tsa.minutes", SETTINGS::timeStampMinutes, m -> m > 0, "must be a number above 0")
                .all();
        return Stream.concat(Settings.check("audit", AuditConfiguration.class).faults().stream(), numbers.stream())
                .toList();
    }

    String node() {
        return installation.node();
    }

    /** Returns both lists in one call because they share the same objects, as anchors and as sources. */
    Configured all() {
        List<AuditAnchor> anchors = new ArrayList<>();
        List<AnchorSource> sources = new ArrayList<>();
        if (!SETTINGS.anchorFile().equals(Optional.of("none"))) {
            FileAnchor written = new FileAnchor(new AnchorFile(file()));
            anchors.add(written);
            sources.add(written);
        }
        SETTINGS.syslogHost().ifPresent(host -> anchors.add(usable("syslog:" + host, () -> syslog(host))));
        SETTINGS.timeStampUrl().ifPresent(url -> {
            AuditAnchor stamped = usable("tsa:" + url, () -> timeStamps(URI.create(url)));
            anchors.add(stamped);
            if (stamped instanceof AnchorSource source) {
                sources.add(source);
            }
        });
        SETTINGS.knownRecords().ifPresent(known -> sources.add(new SuppliedAnchorRecords(Path.of(known))));
        return new Configured(List.copyOf(anchors), List.copyOf(sources));
    }

    private static AuditAnchor usable(String name, Supplier<AuditAnchor> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException | IllegalStateException wrong) {
            return new InvalidAnchor(name, "settings " + PREFIX + "*: " + wrong.getMessage());
        }
    }

    record Configured(List<AuditAnchor> anchors, List<AnchorSource> sources) {}

    /** {@code nes.audit.anchor.file}, default {@code anchor/audit} in the data directory, outside the database. */
    private Path file() {
        return SETTINGS.anchorFile()
                .map(Path::of)
                .orElseGet(() -> installation.dataDirectory().resolve("anchor/audit"))
                .toAbsolutePath()
                .normalize();
    }

    private SyslogAnchor syslog(String host) {
        int port = SETTINGS.syslogPort();
        TrustFile trust =
                SETTINGS.syslogTrust().map(Path::of).map(TrustFile::new).orElse(null);
        return new SyslogAnchor(host, port, trust, installation.node());
    }

    private TimeStampAnchor timeStamps(URI authority) {
        TimeStampTrust trust = new TimeStampTrust(new TrustFile(Path.of(SETTINGS.timeStampTrust()
                .orElseThrow(() -> new IllegalStateException(PREFIX + "tsa.trust is not set: whose stamps count?")))));
        Path file = SETTINGS.timeStampFile()
                .map(Path::of)
                .orElseGet(() -> installation.dataDirectory().resolve("anchor/audit.stamps"));
        Duration every = Duration.ofMinutes(SETTINGS.timeStampMinutes());
        return new TimeStampAnchor(
                new TimeStampClient(authority, trust, randomness),
                trust,
                new AnchorFile(file.toAbsolutePath().normalize()),
                every);
    }
}
