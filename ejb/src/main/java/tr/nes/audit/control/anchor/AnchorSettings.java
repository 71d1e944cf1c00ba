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
import tr.nes.shared.Installation;
import tr.nes.shared.Randomness;

/** Which anchors there are: system properties {@code nes.audit.anchor.*}. The file is on unless it is set to {@code none}. */
@ApplicationScoped
public class AnchorSettings {

    private static final String PREFIX = "nes.audit.anchor.";
    private static final int SYSLOG_TLS = 6514;

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

    String node() {
        return installation.node();
    }

    /** The same objects are wanted as anchors and as sources: both lists come from one call. */
    Configured all() {
        List<AuditAnchor> anchors = new ArrayList<>();
        List<AnchorSource> sources = new ArrayList<>();
        if (!find("file").equals(Optional.of("none"))) {
            FileAnchor written = new FileAnchor(new AnchorFile(file()));
            anchors.add(written);
            sources.add(written);
        }
        find("syslog.host").ifPresent(host -> anchors.add(usable("syslog:" + host, () -> syslog(host))));
        find("tsa.url").ifPresent(url -> {
            AuditAnchor stamped = usable("tsa:" + url, () -> timeStamps(URI.create(url)));
            anchors.add(stamped);
            if (stamped instanceof AnchorSource source) {
                sources.add(source);
            }
        });
        find("known").ifPresent(known -> sources.add(new SuppliedAnchorRecords(Path.of(known))));
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

    /** {@code nes.audit.anchor.file}, by default {@code anchor/audit} in the data directory, apart from the database. */
    private Path file() {
        return find("file")
                .map(Path::of)
                .orElseGet(() -> installation.dataDirectory().resolve("anchor/audit"))
                .toAbsolutePath()
                .normalize();
    }

    private SyslogAnchor syslog(String host) {
        int port = find("syslog.port").map(Integer::valueOf).orElse(SYSLOG_TLS);
        TrustFile trust = find("syslog.trust").map(Path::of).map(TrustFile::new).orElse(null);
        return new SyslogAnchor(host, port, trust, installation.node());
    }

    private TimeStampAnchor timeStamps(URI authority) {
        TimeStampTrust trust = new TimeStampTrust(new TrustFile(Path.of(find("tsa.trust")
                .orElseThrow(() -> new IllegalStateException(PREFIX + "tsa.trust is not set: whose stamps count?")))));
        Path file = find("tsa.file")
                .map(Path::of)
                .orElseGet(() -> installation.dataDirectory().resolve("anchor/audit.stamps"));
        Duration every =
                Duration.ofMinutes(find("tsa.minutes").map(Integer::valueOf).orElse(60));
        return new TimeStampAnchor(
                new TimeStampClient(authority, trust, randomness),
                trust,
                new AnchorFile(file.toAbsolutePath().normalize()),
                every);
    }

    private static Optional<String> find(String name) {
        return Optional.ofNullable(System.getProperty(PREFIX + name)).filter(value -> !value.isBlank());
    }
}
