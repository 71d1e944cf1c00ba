package tr.nes.web.settings;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tr.nes.shared.text.EditableText;
import tr.nes.shared.text.Placeholders;

/**
 * A placeholder of a text.
 *
 * @param name in braces
 * @param sample an invented value
 */
public record TextPlace(String name, String sample) {

    /** By name. */
    static List<TextPlace> of(EditableText text, String language) {
        return text.shipped().values().stream()
                .flatMap(part -> Placeholders.in(part).stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(name -> new TextPlace(
                        Placeholders.braced(name),
                        text.samples().getOrDefault(name, Map.of()).getOrDefault(language, "")))
                .toList();
    }
}
