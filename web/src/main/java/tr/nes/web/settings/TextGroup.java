package tr.nes.web.settings;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.nes.portal.PortalTextSummary;

/**
 * Texts of one part of the portal.
 *
 * @param key its name in the bundle
 */
public record TextGroup(String key, List<Row> rows) {

    private static final Locale TURKISH = Locale.forLanguageTag("tr");

    /**
     * A text in the list.
     *
     * @param forms SUBJECT, SMS or BODY: as what it reaches people
     */
    public record Row(String key, String title, List<String> forms, boolean own, boolean proposed) {}

    /**
     * @param sought part of a title or of a text that counts; empty or null for all
     * @param titles by key
     */
    static List<TextGroup> of(List<PortalTextSummary> all, String sought, UnaryOperator<String> titles) {
        String wanted = folded(sought == null ? "" : sought.strip());
        Map<String, List<Row>> byGroup = all.stream()
                .filter(text -> folded(titles.apply(text.key())).contains(wanted) || says(text, wanted))
                .collect(Collectors.groupingBy(
                        PortalTextSummary::group,
                        TreeMap::new,
                        Collectors.mapping(text -> row(text, titles), Collectors.toList())));
        return byGroup.entrySet().stream()
                .map(group -> new TextGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private static boolean says(PortalTextSummary text, String wanted) {
        return text.parts().values().stream().anyMatch(part -> folded(part).contains(wanted));
    }

    private static Row row(PortalTextSummary text, UnaryOperator<String> titles) {
        List<String> forms = Stream.of("SUBJECT", "SMS", "BODY")
                .filter(form -> text.parts().keySet().stream()
                        .anyMatch(part -> part.name().startsWith(form)))
                .toList();
        return new Row(text.key(), titles.apply(text.key()), forms, text.own(), text.proposed());
    }

    private static String folded(String text) {
        return text.toLowerCase(TURKISH);
    }
}
