package tr.nes.web.statistics;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.audit.DayCount;

/** Which recorded actions count for which figure. */
final class CountedActions {

    private static final Set<AuditAction> LOGINS = EnumSet.of(AuditAction.LOGIN, AuditAction.LOGIN_SIGNATURE);
    private static final Set<AuditAction> OPERATIONS = EnumSet.of(
            AuditAction.CARD_UNBLOCK_FINISHED,
            AuditAction.CARD_PIN_CHANGE_FINISHED,
            AuditAction.CARD_SIGNATURE_FINISHED,
            AuditAction.CARD_PERSONALISATION_FINISHED);
    private static final Set<AuditAction> CHECKS = EnumSet.of(
            AuditAction.LOGIN_WORD,
            AuditAction.LOGIN_CARD,
            AuditAction.LOGIN_E_DEVLET,
            AuditAction.SMS_CODE_CHECKED,
            AuditAction.SERVICING_CODE_REDEEMED);

    static final Set<AuditAction> ALL = all();

    private CountedActions() {}

    private static Set<AuditAction> all() {
        Set<AuditAction> all = EnumSet.copyOf(LOGINS);
        all.addAll(OPERATIONS);
        all.addAll(CHECKS);
        return all;
    }

    /** Sessions that were opened. */
    static Map<LocalDate, Double> logins(List<DayCount> counts) {
        return sums(counts, count -> LOGINS.contains(count.action()) && count.result() == AuditResult.DONE);
    }

    /** Operations on cards that ended, however they did. */
    static Map<LocalDate, Double> operations(List<DayCount> counts) {
        return sums(counts, count -> OPERATIONS.contains(count.action()));
    }

    /** Blocked cards that have a new PIN. */
    static Map<LocalDate, Double> unblockings(List<DayCount> counts) {
        return sums(
                counts,
                count -> count.action() == AuditAction.CARD_UNBLOCK_FINISHED && count.result() == AuditResult.DONE);
    }

    /** Logins, codes and operations that were refused. */
    static Map<LocalDate, Double> refusals(List<DayCount> counts) {
        return sums(counts, count -> count.result() == AuditResult.REFUSED);
    }

    private static Map<LocalDate, Double> sums(List<DayCount> counts, Predicate<DayCount> counted) {
        return counts.stream()
                .filter(counted)
                .collect(Collectors.groupingBy(DayCount::day, Collectors.summingDouble(DayCount::count)));
    }
}
