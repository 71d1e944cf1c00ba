package tr.nes.audit.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditEntry;
import tr.nes.audit.AuditFact;
import tr.nes.audit.AuditPage;
import tr.nes.audit.AuditQuery;
import tr.nes.audit.AuditResult;
import tr.nes.audit.ExportFormat;
import tr.nes.audit.ResolvedPerson;
import tr.nes.audit.control.AuditWriter;
import tr.nes.audit.control.PseudonymTable;
import tr.nes.holder.HolderView;
import tr.nes.shared.Caller;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;
import tr.nes.testing.MovingClock;
import tr.nes.testing.People;
import tr.nes.testing.UnsealedSecrets;

class AuditRecordsTest {

    private static final Instant START = Instant.parse("2026-11-21T10:00:00Z");
    private static final String SOMEBODY = UUID.randomUUID().toString();
    private static final int ROWS = 2500;

    private final Database database = Database.open();
    private final AuditWriter writer = mock(AuditWriter.class);
    private final List<AuditFact> facts = new ArrayList<>();
    private final Caller caller = mock(Caller.class);
    private final Beans beans =
            new Beans(database, caller, writer, new UnsealedSecrets(), new MovingClock(START.toString()));
    private final AuditRecords records = beans.get(AuditRecords.class);

    @BeforeEach
    void rowsOfWhichTwoAreOfEachMoment() throws SQLException {
        doAnswer(call -> facts.add(call.getArgument(0))).when(writer).write(any());
        doAnswer(call -> facts.add(call.getArgument(0))).when(writer).writeApart(any());
        when(caller.name()).thenReturn("auditor");
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into audit_row (id, node, seq, at,"
                        + " action, result, actor, person, object, detail, address, terminal, mac)"
                        + " values (?, 'n', ?, ?, ?, ?, ?, ?, ?, '', '', '', '')")) {
            for (int seq = 1; seq <= ROWS; seq++) {
                boolean third = seq % 3 == 0;
                insert.setObject(1, UUID.randomUUID());
                insert.setLong(2, seq);
                insert.setObject(3, START.plusSeconds(seq / 2).atOffset(ZoneOffset.UTC));
                insert.setString(4, (third ? AuditAction.LOGIN : AuditAction.LOGOUT).name());
                insert.setString(5, (third ? AuditResult.REFUSED : AuditResult.DONE).name());
                insert.setString(6, seq == 10 ? SOMEBODY : "anonymous");
                insert.setString(7, seq == 20 ? SOMEBODY : "");
                insert.setString(8, seq == 30 ? "1234A5B67890" : "");
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whenOnePageFollowsTheOther_thenEachRowComesOnceAndNewestFirst() {
        List<Instant> moments = new ArrayList<>();
        List<Long> numbers = new ArrayList<>();
        AuditPage page = records.page(AuditQuery.everything(), null);
        add(page, moments, numbers);
        while (page.older() != null) {
            assertThat(page.entries()).hasSize(AuditRecords.PAGE);
            page = records.page(AuditQuery.everything(), page.older());
            add(page, moments, numbers);
        }
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, ROWS).boxed().toList());
        assertThat(moments).isSortedAccordingTo((a, b) -> b.compareTo(a));
    }

    private static void add(AuditPage page, List<Instant> moments, List<Long> numbers) {
        page.entries().forEach(e -> moments.add(e.line().at()));
        page.entries().forEach(e -> numbers.add(e.line().seq()));
    }

    @Test
    void whenAFilterIsGiven_thenOnlySuchRowsCome() throws IOException {
        assertThat(numbers(query(null, null, AuditAction.LOGIN, null, "", "")))
                .hasSize(ROWS / 3)
                .allMatch(seq -> seq % 3 == 0);
        assertThat(numbers(query(null, null, null, AuditResult.DONE, "", ""))).allMatch(seq -> seq % 3 != 0);
        assertThat(numbers(query(null, null, null, null, SOMEBODY, ""))).containsExactly(20L, 10L);
        assertThat(numbers(query(null, null, null, null, "", "1234A5B67890"))).containsExactly(30L);
        assertThat(numbers(query(START.plusSeconds(5), START.plusSeconds(7), null, null, "", "")))
                .containsExactlyInAnyOrder(13L, 12L, 11L, 10L);
        assertThat(numbers(query(null, null, AuditAction.LOGIN, AuditResult.DONE, "", "")))
                .isEmpty();
        assertThat(numbers(query(null, null, null, null, "", "' or '1'='1"))).isEmpty();
    }

    @Test
    void whenEverythingIsExported_thenEachRowComesOnceNewestFirst() throws IOException {
        List<Long> numbers = numbers(AuditQuery.everything());
        assertThat(numbers).hasSize(ROWS).doesNotHaveDuplicates();
        assertThat(numbers.get(0)).isEqualTo(ROWS);
    }

    @Test
    void whenSomebodyReadsOrExports_thenThatIsRecordedBeforeAnyRowIsHandedOut() throws IOException {
        AuditQuery query = query(START, null, AuditAction.LOGIN, AuditResult.REFUSED, SOMEBODY, "1234A5B67890");
        records.page(query, null);
        records.export(
                AuditQuery.everything(),
                ExportFormat.CSV,
                row -> assertThat(facts).hasSize(2));
        assertThat(facts)
                .containsExactly(
                        AuditFact.told(
                                AuditAction.AUDIT_VIEWED,
                                "1234A5B67890",
                                "from=2026-11-21T10:00:00Z action=LOGIN result=REFUSED person=" + SOMEBODY),
                        AuditFact.told(AuditAction.AUDIT_EXPORTED, "", "CSV"));
    }

    @Test
    void whenTheReaderGoesAway_thenNothingMoreIsRead() {
        List<AuditEntry> taken = new ArrayList<>();
        assertThatThrownBy(() -> records.export(AuditQuery.everything(), ExportFormat.JSON_LINES, row -> {
                    taken.add(row);
                    throw new IOException("gone");
                }))
                .isInstanceOf(IOException.class);
        assertThat(taken).hasSize(1);
    }

    @Test
    void whenAPartIsSought_thenOnlyRowsThatHaveItCome() throws IOException {
        assertThat(numbers(query(null, null, null, null, "", "A5B6"))).containsExactly(30L);
        for (String none : List.of("a5b6", "A5B6%", "A_B", "1234A5B678900")) {
            assertThat(numbers(query(null, null, null, null, "", none))).isEmpty();
        }
    }

    @Test
    void whenAPseudonymIsResolved_thenThatIsRecordedWithTheReason() {
        HolderView person = People.registered(beans);
        String pseudonym = beans.get(PseudonymTable.class).of(person.id());
        assertThat(records.resolve(pseudonym, "Savcılık yazısı").map(ResolvedPerson::fullName))
                .contains(person.fullName());
        assertThat(records.resolve(UUID.randomUUID().toString(), "x")).isEmpty();
        assertThat(facts)
                .extracting(AuditFact::action, AuditFact::result, AuditFact::detail)
                .containsExactly(
                        tuple(AuditAction.AUDIT_RESOLVED, AuditResult.DONE, "Savcılık yazısı"),
                        tuple(AuditAction.AUDIT_RESOLVED, AuditResult.REFUSED, "x"));
        assertThatThrownBy(() -> records.resolve(pseudonym, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> records.resolve("x", "y")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whenStaffActs_thenTheNameStandsThereAndHoldersStayPseudonymous() throws SQLException {
        HolderView staff = People.registered(beans, "CALL_CENTRE");
        HolderView holder = People.registered(beans);
        PseudonymTable pseudonyms = beans.get(PseudonymTable.class);
        String known = pseudonyms.of(staff.id());
        acts(known);
        acts(pseudonyms.of(holder.id()));
        assertThat(records.page(AuditQuery.everything(), null).staff())
                .containsExactly(Map.entry(known, staff.fullName()));
    }

    private void acts(String pseudonym) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update audit_row set actor = ? where seq = (select max(seq) from audit_row where actor = 'anonymous')")) {
            update.setString(1, pseudonym);
            update.executeUpdate();
        }
    }

    @Test
    void whenAPersonIsSought_thenHisPseudonymIsFoundAndNoneIsMade() {
        HolderView known = People.registered(beans);
        HolderView neverSeen = People.registered(beans);
        String pseudonym = beans.get(PseudonymTable.class).of(known.id());

        assertThat(records.pseudonymOf(known.identityNumber().value())).contains(pseudonym);
        assertThat(records.pseudonymOf(neverSeen.identityNumber().value())).isEmpty();
        assertThat(records.pseudonymOf(neverSeen.identityNumber().value())).isEmpty();
        assertThat(records.pseudonymOf("17291716060")).isEmpty();
        assertThat(facts)
                .extracting(AuditFact::result)
                .containsExactly(AuditResult.DONE, AuditResult.REFUSED, AuditResult.REFUSED, AuditResult.REFUSED);
    }

    private List<Long> numbers(AuditQuery query) throws IOException {
        List<Long> found = new ArrayList<>();
        records.export(query, ExportFormat.CSV, row -> found.add(row.line().seq()));
        return found;
    }

    private static AuditQuery query(
            Instant from, Instant to, AuditAction action, AuditResult result, String person, String object) {
        return new AuditQuery(from, to, action, result, person, object);
    }
}
