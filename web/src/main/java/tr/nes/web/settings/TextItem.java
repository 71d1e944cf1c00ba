package tr.nes.web.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tr.nes.portal.PortalTextPreview;
import tr.nes.shared.text.TextPart;

/**
 * One part of a text to be read.
 *
 * @param smsParts as how many short messages it is sent; 0 if it is no SMS or nobody asked
 */
public record TextItem(TextPart part, List<String> paragraphs, int smsParts) {

    /** In the order of the parts. */
    static List<TextItem> of(Map<TextPart, String> parts) {
        return parts.entrySet().stream()
                .map(part -> new TextItem(part.getKey(), paragraphs(part.getValue()), 0))
                .sorted(Comparator.comparing(TextItem::part))
                .toList();
    }

    static TextItem of(PortalTextPreview preview) {
        return new TextItem(preview.part(), paragraphs(preview.text()), preview.smsParts());
    }

    static List<String> paragraphs(String text) {
        return List.of(text.split("\n+"));
    }

    /** Of its heading in the bundle. */
    public String name() {
        return part.name();
    }

    public String language() {
        return part.language();
    }

    /** A part that a proposal changes. */
    public record Changed(TextPart part, List<String> before, List<String> after) {

        static List<Changed> of(Map<TextPart, String> before, Map<TextPart, String> after) {
            return before.keySet().stream()
                    .sorted()
                    .filter(part -> !before.get(part).equals(after.getOrDefault(part, "")))
                    .map(part ->
                            new Changed(part, paragraphs(before.get(part)), paragraphs(after.getOrDefault(part, ""))))
                    .toList();
        }

        public String name() {
            return part.name();
        }

        public String language() {
            return part.language();
        }
    }
}
