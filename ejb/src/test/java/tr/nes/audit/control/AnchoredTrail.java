package tr.nes.audit.control;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.mockito.Mockito;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditFinding;
import tr.nes.audit.AuditReport;
import tr.nes.audit.control.anchor.AnchorSettings;
import tr.nes.audit.control.anchor.Anchors;
import tr.nes.sealing.boundary.SigningKeys;
import tr.nes.sealing.control.KeyDirectory;
import tr.nes.sealing.control.SigningKeyFiles;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;
import tr.nes.shared.Installation;
import tr.nes.shared.Randomness;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.UnsealedSecrets;

/**
 * A trail in its own database, with real keys and an anchor file in a folder; and an attacker with the database's
 * password.
 */
final class AnchoredTrail implements AutoCloseable {

    private static final List<String> TABLES = List.of("audit_row", "audit_checkpoint", "audit_anchor");

    final Database database = Database.open();
    final MovingClock clock = new MovingClock("2026-11-21T10:00:00Z");
    final Path folder;
    private final Installation installation;
    private CheckpointKey key;
    private Beans beans;

    AnchoredTrail(Path folder) throws SQLException {
        this.folder = folder;
        this.installation = new Installation() {
            @Override
            public Path dataDirectory() {
                return folder;
            }
        };
        startServer();
        start();
    }

    /** A new process on the same installation. */
    void startServer() {
        Randomness randomness = new Randomness();
        key = new CheckpointKey(SigningKeysOf.files(new SigningKeyFiles(new KeyDirectory(installation), clock)));
        Caller caller = Mockito.mock(Caller.class);
        Mockito.when(caller.name()).thenReturn("anonymous");
        clock.forward(1);
        SequenceNumbers numbers = new SequenceNumbers(installation, clock);
        beans = new Beans(
                database,
                clock,
                installation,
                caller,
                new UnsealedSecrets(),
                key,
                numbers,
                new AnchorSettings(installation, randomness),
                new Committed(numbers));
    }

    private void start() throws SQLException {
        get(TrailInitialization.class).once();
    }

    <T> T get(Class<T> type) {
        return beans.get(type);
    }

    CheckpointKey key() {
        return key;
    }

    void write(int rows) {
        for (int i = 0; i < rows; i++) {
            clock.forward(1);
            get(AuditWriter.class).writeApart(AuditFact.told(AuditAction.LOGOUT, "s" + i, ""));
        }
    }

    String pseudonym(UUID person) {
        return get(Pseudonyms.class).of(new HolderId(person));
    }

    void writeAndSeal(int rows) throws SQLException {
        write(rows);
        seal();
    }

    void seal() throws SQLException {
        boolean more = true;
        while (more) {
            more = get(SealingRound.class).run();
        }
    }

    /** The findings that the server reports on its own. */
    List<AuditFinding.Kind> alarms() {
        return get(FindingReporter.class).findings().stream()
                .map(AuditFinding::kind)
                .toList();
    }

    AuditReport verify() throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            return new TrailVerification(
                            data -> new UnsealedSecrets().mac("audit", data),
                            key::verify,
                            get(Anchors.class).comparison())
                    .run(connection);
        }
    }

    List<String> chainAlone() throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            return new TrailCheck(data -> new UnsealedSecrets().mac("audit", data), key::verify)
                    .run(connection)
                    .faults();
        }
    }

    List<AuditFinding.Kind> kinds() throws SQLException {
        return verify().findings().stream().map(AuditFinding::kind).toList();
    }

    int sql(String statement, Object... values) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            return prepared.executeUpdate();
        }
    }

    long number(String select) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement prepared = connection.prepareStatement(select);
                ResultSet row = prepared.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    void backUp() throws SQLException {
        for (String table : TABLES) {
            sql("create table " + table + "_backup as select * from " + table);
        }
    }

    void restore() throws SQLException {
        for (String table : TABLES) {
            sql("delete from " + table);
            sql("insert into " + table + " select * from " + table + "_backup");
        }
    }

    void forward(Duration time) {
        clock.forward(time);
    }

    @Override
    public void close() throws SQLException {
        for (String table : TABLES) {
            sql("drop table if exists " + table + "_backup");
        }
        database.close();
    }

    /** Treats every row as committed at once. */
    private record Committed(SequenceNumbers numbers) implements Event<SequenceNumbers.Given> {

        @Override
        public void fire(SequenceNumbers.Given given) {
            numbers.committed(given);
        }

        @Override
        public <U extends SequenceNumbers.Given> CompletionStage<U> fireAsync(U given) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends SequenceNumbers.Given> CompletionStage<U> fireAsync(U given, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<SequenceNumbers.Given> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends SequenceNumbers.Given> Event<U> select(Class<U> type, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends SequenceNumbers.Given> Event<U> select(TypeLiteral<U> type, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }

    /** The key files behind the boundary. */
    private static final class SigningKeysOf {
        static SigningKeys files(SigningKeyFiles files) {
            SigningKeys keys = Mockito.mock(SigningKeys.class);
            Mockito.when(keys.entry(Mockito.anyString())).thenAnswer(call -> files.entry(call.getArgument(0)));
            return keys;
        }
    }
}
