package tr.nes.audit;

import java.io.Serializable;
import java.util.List;

/**
 * Some rows, newest first.
 *
 * @param older where the next page begins; null when nothing older is there
 */
public record AuditPage(List<AuditEntry> entries, AuditCursor older) implements Serializable {}
