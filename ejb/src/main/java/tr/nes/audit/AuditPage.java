package tr.nes.audit;

import java.io.Serializable;
import java.util.List;

/**
 * A page of rows, newest first.
 *
 * @param older where the next page begins; null if there are no older rows
 */
public record AuditPage(List<AuditEntry> entries, AuditCursor older) implements Serializable {}
