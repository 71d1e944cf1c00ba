package tr.nes.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * Which rows an auditor wants; all that is given must be so.
 *
 * @param from the first moment, inclusive; null for the beginning
 * @param to the first moment that no longer belongs to it; null for no end
 * @param action null for all
 * @param result null for all
 * @param person a pseudonym that did it or whom it is about; empty for everybody
 * @param object exactly this one; empty for all
 */
public record AuditQuery(Instant from, Instant to, AuditAction action, AuditResult result, String person, String object)
        implements Serializable {

    /** As long as the trail's own column. */
    public static final int OBJECT_LENGTH = 120;

    /** @throws IllegalArgumentException if the person is no pseudonym or the object longer than any in the trail */
    public AuditQuery {
        if (!person.matches("|[0-9a-f-]{36}") || object.length() > OBJECT_LENGTH) {
            throw new IllegalArgumentException("no such rows can exist");
        }
    }

    public static AuditQuery everything() {
        return new AuditQuery(null, null, null, null, "", "");
    }

    /** What was asked for, save the object, in at most 200 characters; the trail keeps it of each reading. */
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
