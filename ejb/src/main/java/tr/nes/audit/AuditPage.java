package tr.nes.audit;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A page of rows, newest first.
 *
 * @param staff full names of actors who hold a staff role, by pseudonym
 * @param older where the next page begins; null if there are no older rows
 */
public record AuditPage(List<AuditEntry> entries, Map<String, String> staff, AuditCursor older)
        implements Serializable {}
