package tr.nes.shared.text;

import java.io.Serializable;
import java.util.Map;

/**
 * A text that administrators wrote instead of the shipped one.
 *
 * @param number counted up from 1 by each change of this text
 * @param parts as many as were shipped
 */
public record OwnText(long number, Map<TextPart, String> parts) implements Serializable {

    /** Versions up to this one are the shipped texts'. */
    public static final int SHIPPED = 1000;

    /** What a record refers to; never that of a shipped text, in this release or a later one. */
    public int version() {
        return SHIPPED + Math.toIntExact(number);
    }

    public String part(TextPart part) {
        return parts.get(part);
    }
}
