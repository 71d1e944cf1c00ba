package tr.nes.audit.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditCursor;
import tr.nes.audit.AuditEntry;
import tr.nes.audit.AuditLine;
import tr.nes.audit.AuditQuery;
import tr.nes.audit.AuditResult;
import tr.nes.testing.Database;

class TrailSearchTest {

    private static final Instant START = Instant.parse("2026-11-21T10:00:00Z");
    private static final int ROWS = 400;
    private static final int PAGE = 7;
    private static final List<AuditAction> ACTIONS =
            List.of(AuditAction.LOGIN, AuditAction.LOGOUT, AuditAction.PIN_SHOWN);
    private static final List<String> PEOPLE = List.of(
            "",
            "00000000-0000-4000-8000-000000000001",
            "f0000000-0000-4000-8000-000000000002",
            "a0000000-0000-4000-8000-000000000003");

    private final Database database = Database.open();
    private final Random random = new Random(7);
    private Connection connection;

    /** Up to four rows of one moment, with ids of all kinds. */
    @BeforeEach
    void fill() throws SQLException {
        connection = database.dataSource().getConnection();
        try (PreparedStatement insert = connection.prepareStatement("insert into audit_row (id, node, seq, at, action,"
                + " result, actor, person, object, detail, address, terminal, mac)"
                + " values (?, 'n', ?, ?, ?, ?, ?, ?, ?, ?, '', '', '')")) {
            for (int seq = 1; seq <= ROWS; seq++) {
                insert.setObject(1, new UUID(random.nextLong(), random.nextLong()));
                insert.setLong(2, seq);
                insert.setObject(3, START.plusSeconds(seq / 4).atOffset(ZoneOffset.UTC));
                insert.setString(4, any(ACTIONS).name());
                insert.setString(5, any(List.of(AuditResult.values())).name());
                insert.setString(6, any(PEOPLE));
                insert.setString(7, any(PEOPLE));
                insert.setString(8, "object " + random.nextInt(30));
                insert.setString(9, "detail " + random.nextInt(30));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
        database.close();
    }

    @Test
    void whenFewRowsAreLookedAtForAnAnswer_thenAllAnswersTogetherHaveEachFittingRowOnce() throws SQLException {
        List<AuditEntry> all = read(AuditQuery.everything(), ROWS);
        assertThat(all).hasSize(ROWS);
        for (AuditQuery query : queries()) {
            List<AuditEntry> fitting =
                    all.stream().filter(entry -> fits(query).test(entry.line())).toList();
            for (int lookedAt : new int[] {1, 3, 10, 64, ROWS}) {
                assertThat(read(query, lookedAt)).as(query + " " + lookedAt).isEqualTo(fitting);
            }
        }
    }

    @Test
    void whenSoManyRowsWereLookedAt_thenTheAnswerSaysHowFarItCameAndWhereToGoOn() throws SQLException {
        TrailPart part = new TrailSearch(object("nowhere"), null, 40).next(connection, PAGE);
        assertThat(part.entries()).isEmpty();
        assertThat(part.searchedTo()).isEqualTo(START.plusSeconds((ROWS - 39) / 4));
        assertThat(part.older()).isNotNull();
    }

    @Test
    void whenAllRowsWereLookedAt_thenThereIsNothingToGoOnWith() throws SQLException {
        assertThat(new TrailSearch(object("nowhere"), null, ROWS + 1).next(connection, PAGE))
                .isEqualTo(new TrailPart(List.of(), null, null));
    }

    @Test
    void whenTheAnswerIsFull_thenItSaysNothingAboutWhatWasLookedAt() throws SQLException {
        TrailPart part = new TrailSearch(object("object"), null, 40).next(connection, PAGE);
        assertThat(part.entries()).hasSize(PAGE);
        assertThat(part.searchedTo()).isNull();
        assertThat(part.older()).isEqualTo(part.entries().get(PAGE - 1).place());
    }

    private List<AuditEntry> read(AuditQuery query, int lookedAt) throws SQLException {
        List<AuditEntry> found = new ArrayList<>();
        AuditCursor before = null;
        do {
            TrailPart part = new TrailSearch(query, before, lookedAt).next(connection, PAGE);
            found.addAll(part.entries());
            before = part.older();
        } while (before != null);
        return found;
    }

    private static List<AuditQuery> queries() {
        Instant from = START.plusSeconds(20);
        Instant to = START.plusSeconds(80);
        List<AuditQuery> queries = new ArrayList<>();
        for (String person : PEOPLE) {
            for (String object : List.of("", "object 2", "=object 2", "detail 1")) {
                queries.add(new AuditQuery(null, null, null, null, person, object));
                queries.add(new AuditQuery(from, to, AuditAction.LOGIN, null, person, object));
                queries.add(new AuditQuery(null, to, null, AuditResult.UNKNOWN, person, object));
                queries.add(new AuditQuery(from, null, AuditAction.LOGOUT, AuditResult.DONE, person, object));
            }
        }
        return queries;
    }

    private static AuditQuery object(String sought) {
        return new AuditQuery(null, null, null, null, "", sought);
    }

    private static Predicate<AuditLine> fits(AuditQuery query) {
        return line -> (query.from() == null || !line.at().isBefore(query.from()))
                && (query.to() == null || line.at().isBefore(query.to()))
                && (query.action() == null || query.action().name().equals(line.action()))
                && (query.result() == null || query.result().name().equals(line.result()))
                && (query.person().isEmpty()
                        || List.of(line.person(), line.actor()).contains(query.person()))
                && (query.isWholeObject()
                        ? line.object().equals(query.sought())
                        : (line.object() + "\n" + line.detail()).contains(query.sought()));
    }
}
