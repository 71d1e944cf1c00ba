package tr.nes.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * A search filter; all given criteria must match.
 *
 * @param from start, inclusive; null for the beginning
 * @param to end, exclusive; null for no end
 * @param action null for all
 * @param result null for all
 * @param person a pseudonym, as actor or as the person concerned; empty for everybody
 * @param object a part of the object or of the detail, case and all, or {@value #WHOLE} and the whole object; empty for all
 */
public record AuditQuery(Instant from, Instant to, AuditAction action, AuditResult result, String person, String object)
        implements Serializable {

    /** Length of the column in the trail. */
    public static final int OBJECT_LENGTH = 120;

    /** Stands before an object that must be the whole one. */
    public static final String WHOLE = "=";

    /** @throws IllegalArgumentException if the person is not a pseudonym or the object is longer than the column */
    public AuditQuery {
        if (!person.matches("|[0-9a-f-]{36}") || object.length() > OBJECT_LENGTH) {
            throw new IllegalArgumentException("no such rows can exist");
        }
    }

    public static AuditQuery everything() {
        return new AuditQuery(null, null, null, null, "", "");
    }

    /** Whether the object must be exactly the one sought. */
    public boolean isWholeObject() {
        return object.startsWith(WHOLE);
    }

    /** The object or its part; empty if none is sought. */
    public String sought() {
        return isWholeObject() ? object.substring(WHOLE.length()) : object;
    }

    /** The criteria without the object, in at most 200 characters; recorded in the trail for each search. */
    public String told() {
        return (part("from", from)
                        + part("to", to)
                        + part("action", action)
                        + part("result", result)
                        + part("person", person))
                .strip();
    }

    private static String part(String name, Object value) {
        return value == null || value.toString().isEmpty() ? "" : " " + name + "=" + value;
    }
}
