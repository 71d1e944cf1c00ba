package tr.nes.audit;

import java.io.Serializable;
import java.time.LocalDate;

/** How often an action ended with a result on a day. */
public record DayCount(LocalDate day, AuditAction action, AuditResult result, long count) implements Serializable {}
