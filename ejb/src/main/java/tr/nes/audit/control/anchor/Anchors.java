package tr.nes.audit.control.anchor;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import tr.nes.audit.AnchorHealth;
import tr.nes.audit.control.CheckpointKey;

/** All anchors of this server. A failing anchor delays nothing: the newest record is retried later. */
@ApplicationScoped
public class Anchors {

    private static final Logger LOG = Logger.getLogger(Anchors.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Resource(lookup = "java:jboss/datasources/NesDS")
    private DataSource dataSource;

    @Inject
    private AnchorSettings settings;

    @Inject
    private CheckpointKey key;

    @Inject
    private Clock clock;

    private final Map<String, AnchorHealth> health = new ConcurrentSkipListMap<>();
    private final Map<String, Instant> failed = new ConcurrentHashMap<>();
    private final Map<String, AnchorRecord> written = new ConcurrentHashMap<>();
    private final SignatureCache signatures = new SignatureCache((data, signature) -> key.verify(data, signature));
    private AnchorSettings.Configured configured;

    private synchronized AnchorSettings.Configured configured() {
        if (configured == null) {
            configured = settings.all();
            configured
                    .anchors()
                    .forEach(anchor -> health.put(anchor.name(), new AnchorHealth(anchor.name(), 0, null, "")));
        }
        return configured;
    }

    /** Compares the anchors with the database now. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public AnchorComparison.Result compare() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return comparison().run(connection);
        }
    }

    /** A comparison object for one check. */
    public AnchorComparison comparison() {
        return new AnchorComparison(settings, configured().sources(), signatures);
    }

    public AnchorRecord record(long generation, ChainHead head, String runs) {
        return AnchorRecord.sign(
                generation, head.rows(), head.hash(), clock.instant(), runs, key.fingerprint(), key::sign);
    }

    /** Whether an anchor lacks a record of this state and would accept one now. */
    public boolean lack(long generation, ChainHead head) {
        AnchorRecord unsigned =
                new AnchorRecord(generation, head.rows(), head.hash(), clock.instant(), "", key.fingerprint(), "");
        return configured().anchors().stream().anyMatch(anchor -> takes(anchor, unsigned));
    }

    /**
     * Publishes to every anchor that lacks the record and wants it; each may fail separately. Only committed
     * records are published.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void publish(AnchorRecord record) throws SQLException {
        for (AuditAnchor anchor : configured().anchors()) {
            if (takes(anchor, record)) {
                publish(anchor, record);
            }
        }
    }

    private boolean takes(AuditAnchor anchor, AnchorRecord record) {
        AnchorRecord before = written.get(anchor.name());
        boolean other = before == null || AnchorRecord.AGE.compare(before, record) != 0;
        boolean restored = before != null && before.generation() < record.generation();
        return other && rested(anchor) && (restored || anchor.wants(record));
    }

    /** After an operator's decision: also to anchors that failed a moment ago. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void publishNow(AnchorRecord record) throws SQLException {
        failed.clear();
        for (AuditAnchor anchor : configured().anchors()) {
            publish(anchor, record);
        }
    }

    private boolean rested(AuditAnchor anchor) {
        Instant last = failed.get(anchor.name());
        return last == null || !clock.instant().isBefore(last.plus(PAUSE));
    }

    private void publish(AuditAnchor anchor, AnchorRecord record) throws SQLException {
        String name = anchor.name();
        try {
            anchor.publish(record);
            failed.remove(name);
            written.put(name, record);
            health.put(name, new AnchorHealth(name, record.rows(), record.at(), ""));
            remember(name, record);
        } catch (IOException e) {
            failed.put(name, clock.instant());
            AnchorHealth before = health.get(name);
            String fault = told(e);
            if (before.up()) {
                LOG.log(Level.WARNING, "audit anchor {0} can not be written ({1}); it is tried again", new Object[] {
                    name, fault
                });
            }
            health.put(name, new AnchorHealth(name, before.rows(), before.at(), fault));
        }
    }

    /** The message in a single log line, even if it contains foreign text. */
    private static String told(IOException e) {
        String text = (e.getClass().getSimpleName() + ": " + e.getMessage()).replaceAll("[^ -~]", "?");
        return text.substring(0, Math.min(text.length(), 200));
    }

    private void remember(String name, AnchorRecord record) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            AnchorLedger.write(connection, name, settings.node(), record);
        }
    }

    public List<AnchorHealth> health() {
        configured();
        return List.copyOf(health.values());
    }
}
