package tr.nes.shared.text;

import java.io.Serializable;
import java.util.Map;

/**
 * A text as it was shipped.
 *
 * @param key {@code slice/name}
 * @param legal whether people agree to it: a change then needs two administrators
 * @param room characters that a body may have where it is shown; of no meaning for messages
 * @param shipped its parts, with placeholders in braces
 * @param samples of each placeholder's value, in {@code tr} and {@code en}
 */
public record EditableText(
        String key, boolean legal, int room, Map<TextPart, String> shipped, Map<String, Map<String, String>> samples)
        implements Serializable {

    /** The slice. */
    public String group() {
        return key.substring(0, key.indexOf('/'));
    }

    /** Characters that this part may have, with placeholders as they are typed. */
    public int longest(TextPart part) {
        return part.isBody() ? room : part.longest();
    }

    /** What it reads with the samples' values. */
    public String filled(TextPart part, String text) {
        return Placeholders.filled(
                text,
                name -> samples.getOrDefault(name, Map.of()).getOrDefault(part.language(), Placeholders.braced(name)));
    }
}
