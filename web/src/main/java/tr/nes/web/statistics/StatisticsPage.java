package tr.nes.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tr.nes.audit.DayCount;
import tr.nes.audit.boundary.AuditFigures;
import tr.nes.card.DayDuration;
import tr.nes.card.boundary.OperationFigures;
import tr.nes.web.shell.Dates;

/** The last thirty days, today among them. */
@Named
@RequestScoped
public class StatisticsPage {

    static final int DAYS = 30;

    @Inject
    private AuditFigures auditFigures;

    @Inject
    private OperationFigures operationFigures;

    @Inject
    private Clock clock;

    private List<DailySeries> all;

    public List<DailySeries> getAll() {
        if (all == null) {
            ZoneOffset zone = Dates.ISTANBUL.getRules().getOffset(clock.instant());
            LocalDate first = LocalDate.ofInstant(clock.instant(), zone).minusDays(DAYS - 1L);
            List<DayCount> counts = auditFigures.byDay(CountedActions.ALL, first, zone);
            all = List.of(
                    counted("logins", first, CountedActions.logins(counts)),
                    counted("operations", first, CountedActions.operations(counts)),
                    counted("unblockings", first, CountedActions.unblockings(counts)),
                    counted("refusals", first, CountedActions.refusals(counts)),
                    DailySeries.of("times", true, first, DAYS, seconds(first, zone)));
        }
        return all;
    }

    private static DailySeries counted(String key, LocalDate first, Map<LocalDate, Double> values) {
        return DailySeries.of(key, false, first, DAYS, values);
    }

    private Map<LocalDate, Double> seconds(LocalDate first, ZoneOffset zone) {
        return operationFigures.durations(first, zone).stream()
                .collect(Collectors.toMap(DayDuration::day, DayDuration::seconds));
    }
}
