package tr.nes.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.audit.DayCount;

class CountedActionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final List<DayCount> COUNTS = List.of(
            count(AuditAction.LOGIN, AuditResult.DONE, 5),
            count(AuditAction.LOGIN_SIGNATURE, AuditResult.DONE, 2),
            count(AuditAction.LOGIN_WORD, AuditResult.DONE, 9),
            count(AuditAction.LOGIN_WORD, AuditResult.REFUSED, 3),
            count(AuditAction.CARD_UNBLOCK_FINISHED, AuditResult.DONE, 4),
            count(AuditAction.CARD_UNBLOCK_FINISHED, AuditResult.REFUSED, 1),
            count(AuditAction.CARD_PIN_CHANGE_FINISHED, AuditResult.UNKNOWN, 1));

    @Test
    void whenRowsAreCounted_thenEachFigureHasItsActionsAndResults() {
        assertThat(CountedActions.logins(COUNTS)).isEqualTo(Map.of(DAY, 7.0));
        assertThat(CountedActions.operations(COUNTS)).isEqualTo(Map.of(DAY, 6.0));
        assertThat(CountedActions.unblockings(COUNTS)).isEqualTo(Map.of(DAY, 4.0));
        assertThat(CountedActions.refusals(COUNTS)).isEqualTo(Map.of(DAY, 4.0));
        assertThat(CountedActions.ALL).hasSizeGreaterThan(8);
    }

    private static DayCount count(AuditAction action, AuditResult result, long count) {
        return new DayCount(DAY, action, result, count);
    }
}
