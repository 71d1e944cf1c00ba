package tr.nes.web.audit;

import java.time.Instant;
import tr.nes.audit.AuditResult;
import tr.nes.audit.AuditorsDay;
import tr.nes.web.shell.Dates;

/**
 * An auditor's day as displayed, each figure with the question that shows its rows.
 *
 * @param today the beginning of the day
 */
public record AuditorsDayItem(AuditorsDay day, Instant today) {

    public AuditorsDay getDay() {
        return day;
    }

    public String getRecordedQuestion() {
        return question(day.since(), "");
    }

    public String getRefusedQuestion() {
        return question(today, AuditResult.REFUSED.name());
    }

    /** Whole minutes, as its field has them. */
    private static String question(Instant from, String result) {
        RecordFilter filter = new RecordFilter(parameter -> null);
        filter.setFrom(Dates.minuteOfField(from));
        filter.setResult(result);
        return filter.parameters("");
    }

    /** Key of the sentence about the last verification. */
    public String getVerifiedKey() {
        if (day.verifiedAt() == null) {
            return "dayNever";
        }
        return day.whole() ? "dayWhole" : "dayBroken";
    }
}
