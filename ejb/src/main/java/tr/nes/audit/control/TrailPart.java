package tr.nes.audit.control;

import java.time.Instant;
import java.util.List;
import tr.nes.audit.AuditCursor;
import tr.nes.audit.AuditEntry;

/**
 * Rows that fit a question, newest first.
 *
 * @param older where to go on; null if there are no more
 * @param searchedTo the time down to which rows were looked at; null if enough were found before, or there are no more
 */
public record TrailPart(List<AuditEntry> entries, AuditCursor older, Instant searchedTo) {}
