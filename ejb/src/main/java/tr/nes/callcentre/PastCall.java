package tr.nes.callcentre;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * A call about a person.
 *
 * @param staff full name
 * @param checked whether the identity was checked
 * @param endedAt null if it was not ended, or is going on
 * @param notes oldest first
 */
public record PastCall(Instant openedAt, String staff, boolean checked, Instant endedAt, List<String> notes)
        implements Serializable {}
