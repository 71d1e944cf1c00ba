package tr.nes.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * What an auditor's day begins with; figures without people.
 *
 * @param since the auditor's login before this one; the beginning of the day if there was none
 * @param recorded rows since then
 * @param refused refusals since the beginning of the day
 * @param verifiedAt when the whole trail was last verified; null if never
 * @param whole whether it was in order then
 */
public record AuditorsDay(Instant since, long recorded, long refused, Instant verifiedAt, boolean whole)
        implements Serializable {}
