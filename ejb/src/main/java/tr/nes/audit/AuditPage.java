package tr.nes.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A page of rows, newest first.
 *
 * @param staff full names of actors who hold a staff role, by pseudonym
 * @param older where the next page begins; null if there are no older rows
 * @param searchedTo the time down to which rows were looked at, if that was enough for one answer; older ones may fit, too. Null if
 *     the page is full or the last
 */
public record AuditPage(List<AuditEntry> entries, Map<String, String> staff, AuditCursor older, Instant searchedTo)
        implements Serializable {}
