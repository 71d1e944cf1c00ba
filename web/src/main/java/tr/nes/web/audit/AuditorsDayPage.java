package tr.nes.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import tr.nes.audit.boundary.AuditFigures;
import tr.nes.web.shell.Dates;

/** On an auditor's start page: figures of the trail. */
@Named
@RequestScoped
public class AuditorsDayPage {

    @Inject
    private AuditFigures figures;

    @Inject
    private Clock clock;

    private AuditorsDayItem item;

    public AuditorsDayItem getItem() {
        if (item == null) {
            Instant today = LocalDate.ofInstant(clock.instant(), Dates.ISTANBUL)
                    .atStartOfDay(Dates.ISTANBUL)
                    .toInstant();
            item = new AuditorsDayItem(figures.day(today), today);
        }
        return item;
    }
}
