package tr.nes.audit.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.audit.AuditorsDay;
import tr.nes.audit.DayCount;
import tr.nes.audit.control.PseudonymTable;
import tr.nes.shared.Caller;
import tr.nes.shared.HolderId;
import tr.nes.testing.Beans;
import tr.nes.testing.Database;

class AuditFiguresTest {

    private static final ZoneOffset ISTANBUL = ZoneOffset.ofHours(3);
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    private final Database database = Database.open();
    private static final HolderId AUDITOR = new HolderId(UUID.randomUUID());
    private static final String PSEUDONYM = UUID.randomUUID().toString();

    private final Caller caller = mock(Caller.class);
    private final PseudonymTable pseudonyms = mock(PseudonymTable.class);
    private final AuditFigures figures = new Beans(database, caller, pseudonyms).get(AuditFigures.class);
    private long seq;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whenRowsAreCounted_thenByDayInIstanbulActionAndResult() throws Exception {
        row("2026-10-31T20:59:59.999999Z", AuditAction.LOGIN, AuditResult.DONE);
        row("2026-10-31T21:00:00Z", AuditAction.LOGIN, AuditResult.DONE);
        row("2026-11-01T20:59:59.999999Z", AuditAction.LOGIN, AuditResult.DONE);
        row("2026-11-01T21:00:00Z", AuditAction.LOGIN, AuditResult.DONE);
        row("2026-11-02T10:00:00Z", AuditAction.LOGIN_WORD, AuditResult.REFUSED);
        row("2026-11-02T10:00:00Z", AuditAction.LOGOUT, AuditResult.DONE);

        assertThat(figures.byDay(Set.of(AuditAction.LOGIN, AuditAction.LOGIN_WORD), FIRST, ISTANBUL))
                .containsExactlyInAnyOrder(
                        new DayCount(FIRST, AuditAction.LOGIN, AuditResult.DONE, 2),
                        new DayCount(FIRST.plusDays(1), AuditAction.LOGIN, AuditResult.DONE, 1),
                        new DayCount(FIRST.plusDays(1), AuditAction.LOGIN_WORD, AuditResult.REFUSED, 1));
    }

    @Test
    void whenThereIsNothing_thenThereAreNoDays() {
        assertThat(figures.byDay(Set.of(AuditAction.LOGIN), FIRST, ISTANBUL)).isEmpty();
    }

    @Test
    void whenAnAuditorComesBack_thenTheDaySaysWhatWasRecordedSince() throws Exception {
        when(caller.holder()).thenReturn(AUDITOR);
        when(pseudonyms.find(AUDITOR)).thenReturn(Optional.of(PSEUDONYM));
        login("2026-11-01T08:00:00Z");
        row("2026-11-01T09:00:00Z", AuditAction.LOGIN_WORD, AuditResult.REFUSED);
        verified("2026-11-01T10:00:00Z", "rows=1 faults=2");
        row("2026-11-02T09:00:00Z", AuditAction.LOGIN_WORD, AuditResult.REFUSED);
        login("2026-11-02T10:00:00Z");

        AuditorsDay day = figures.day(Instant.parse("2026-11-02T00:00:00Z"));
        assertThat(day.since()).isEqualTo(Instant.parse("2026-11-01T08:00:00Z"));
        assertThat(day.recorded()).isEqualTo(4);
        assertThat(day.refused()).isOne();
        assertThat(day.verifiedAt()).isEqualTo(Instant.parse("2026-11-01T10:00:00Z"));
        assertThat(day.whole()).isFalse();

        verified("2026-11-02T11:00:00Z", "rows=5 faults=0");
        assertThat(figures.day(Instant.parse("2026-11-02T00:00:00Z")).whole()).isTrue();
    }

    @Test
    void whenAnAuditorComesForTheFirstTime_thenTheDayBeginsAtMidnight() throws Exception {
        Instant today = Instant.parse("2026-11-02T00:00:00Z");
        when(caller.holder()).thenReturn(AUDITOR);
        when(pseudonyms.find(AUDITOR)).thenReturn(Optional.of(PSEUDONYM));
        login("2026-11-02T10:00:00Z");
        assertThat(figures.day(today)).isEqualTo(new AuditorsDay(today, 1, 0, null, false));
    }

    private void login(String at) throws SQLException {
        row(at, AuditAction.LOGIN, AuditResult.DONE, PSEUDONYM, "");
    }

    private void verified(String at, String detail) throws SQLException {
        row(at, AuditAction.AUDIT_VERIFIED, AuditResult.DONE, "", detail);
    }

    private void row(String at, AuditAction action, AuditResult result) throws SQLException {
        row(at, action, result, "", "");
    }

    private void row(String at, AuditAction action, AuditResult result, String person, String detail)
            throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into audit_row (id, node, seq, at, action, result, actor, person, object, detail, address,"
                                + " terminal, mac) values (?, 'n', ?, ?, ?, ?, '', ?, '', ?, '', '', '')")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setLong(2, ++seq);
            insert.setObject(3, Instant.parse(at).atOffset(ZoneOffset.UTC));
            insert.setString(4, action.name());
            insert.setString(5, result.name());
            insert.setString(6, person);
            insert.setString(7, detail);
            insert.executeUpdate();
        }
    }
}
