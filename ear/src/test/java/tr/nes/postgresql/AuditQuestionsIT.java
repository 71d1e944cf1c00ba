package tr.nes.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditCursor;
import tr.nes.audit.AuditEntry;
import tr.nes.audit.AuditQuery;
import tr.nes.audit.AuditResult;
import tr.nes.audit.control.TrailPart;
import tr.nes.audit.control.TrailSearch;
import tr.nes.shared.SchemaScripts;
import tr.nes.testing.TestPostgres;

/**
 * The auditor's questions in a long trail, on both databases: each answer reads an index and looks at no more rows than it may,
 * whatever is sought, and going on leads to the oldest row. Prints how long each takes; with {@code -Pnightly} of a million rows.
 */
@Tag("database")
class AuditQuestionsIT {

    private static final int ROWS = Integer.getInteger("plans.certificates", 20_000);
    private static final int LOOKED_AT = Math.min(TrailSearch.LOOKED_AT, ROWS / 10);
    private static final int PAGE = 50;
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    private static final Map<String, DataSource> DATABASES = new LinkedHashMap<>();

    @TempDir
    private static Path folder;

    private static TestPostgres server;

    @BeforeAll
    static void fill() throws Exception {
        server = TestPostgres.start(folder);
        PGSimpleDataSource postgresql = new PGSimpleDataSource();
        postgresql.setUrl(server.url());
        postgresql.setUser("postgres");
        DATABASES.put("PostgreSQL", postgresql);
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setUrl("jdbc:h2:file:" + folder.resolve("nes") + ";CIPHER=AES;DB_CLOSE_DELAY=-1");
        h2.setUser("nes");
        h2.setPassword("file nes");
        DATABASES.put("H2", h2);
        for (DataSource database : DATABASES.values()) {
            SchemaScripts.applyTo(database);
            try (Connection connection = database.getConnection()) {
                LongTrail.fill(connection, ROWS);
            }
        }
    }

    @AfterAll
    static void stop() throws Exception {
        try (Connection connection = DATABASES.get("H2").getConnection()) {
            connection.createStatement().execute("shutdown immediately");
        }
        server.close();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PostgreSQL | everything", "H2 | everything",
                "PostgreSQL | days", "H2 | days",
                "PostgreSQL | action", "H2 | action",
                "PostgreSQL | rare action", "H2 | rare action",
                "PostgreSQL | rare result", "H2 | rare result",
                "PostgreSQL | person", "H2 | person",
                "PostgreSQL | person and action", "H2 | person and action",
                "PostgreSQL | whole object", "H2 | whole object",
                "PostgreSQL | part that is there", "H2 | part that is there",
                "PostgreSQL | part that is nowhere", "H2 | part that is nowhere",
                "PostgreSQL | part within an action", "H2 | part within an action"
            })
    void whenTheTrailIsLong_thenAnAnswerReadsAnIndexOnly(String database, String name) throws Exception {
        AuditQuery query = question(name);
        AuditCursor middle = new AuditCursor(BEGIN.plusSeconds(ROWS / 2), new UUID(0, 0));
        try (Connection connection = DATABASES.get(database).getConnection()) {
            RecordedStatements recorded = new RecordedStatements(connection);
            long newest = nanos(recorded.connection(), query, null);
            long further = nanos(recorded.connection(), query, middle);
            assertThat(recorded.plans())
                    .allMatch(plan -> plan.contains("audit_row_") || plan.contains("AUDIT_ROW_"))
                    .noneMatch(plan -> plan.contains("Seq Scan") || plan.contains("tableScan"));
            System.out.printf(
                    "audit question among %d rows, %s, %s: %d ms, from the middle %d ms%n",
                    ROWS, database, name, newest / 1_000_000, further / 1_000_000);
        }
    }

    private static long nanos(Connection connection, AuditQuery query, AuditCursor before) throws Exception {
        long begun = System.nanoTime();
        new TrailSearch(query, before, LOOKED_AT).next(connection, PAGE);
        return System.nanoTime() - begun;
    }

    @ParameterizedTest
    @ValueSource(strings = {"PostgreSQL", "H2"})
    void whenTheSearchGoesOn_thenTheOldestRowIsFoundAndNoHitIsLost(String database) throws Exception {
        try (Connection connection = DATABASES.get(database).getConnection()) {
            AuditCursor before = null;
            int answers = 0;
            List<AuditEntry> found;
            do {
                TrailPart part = new TrailSearch(object("row-1-only"), before, LOOKED_AT).next(connection, PAGE);
                found = part.entries();
                before = part.older();
                answers++;
                assertThat(part.searchedTo() == null).isEqualTo(before == null);
            } while (found.isEmpty() && before != null);
            assertThat(found)
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.line().object()).isEqualTo(LongTrail.OLDEST));
            assertThat(answers).isBetween(ROWS / LOOKED_AT, ROWS / LOOKED_AT + 1);
            TrailPart whole = new TrailSearch(object(AuditQuery.WHOLE + LongTrail.OLDEST), null).next(connection, PAGE);
            assertThat(whole.entries()).isEqualTo(found);
        }
    }

    private static AuditQuery question(String name) {
        return switch (name) {
            case "everything" -> AuditQuery.everything();
            case "days" ->
                new AuditQuery(
                        BEGIN, BEGIN.plusSeconds(ROWS).minus(Duration.ofHours(1)), null, AuditResult.REFUSED, "", "");
            case "action" -> new AuditQuery(null, null, AuditAction.LOGIN, null, "", "");
            case "rare action" -> new AuditQuery(null, null, AuditAction.PIN_SHOWN, null, "", "");
            case "rare result" -> new AuditQuery(null, null, null, AuditResult.UNKNOWN, "", "");
            case "person" -> new AuditQuery(null, null, null, null, LongTrail.STAFF, "");
            case "person and action" -> new AuditQuery(null, null, AuditAction.PIN_SHOWN, null, LongTrail.STAFF, "");
            case "whole object" -> object(AuditQuery.WHOLE + LongTrail.OLDEST);
            case "part that is there" -> object("state=3");
            case "part that is nowhere" -> object("nowhere");
            case "part within an action" -> new AuditQuery(null, null, AuditAction.LOGIN, null, "", "nowhere");
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static AuditQuery object(String sought) {
        return new AuditQuery(null, null, null, null, "", sought);
    }
}
