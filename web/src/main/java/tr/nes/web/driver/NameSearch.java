package tr.nes.web.driver;

import java.util.List;
import tr.nes.institution.SearchText;

/** Finds readers and cards by a part of one of their names, whatever its case, accents, spaces and hyphens. */
final class NameSearch {

    private NameSearch() {}

    static boolean finds(String wanted, String label, List<String> aliases) {
        String folded = fold(wanted);
        return fold(label).contains(folded)
                || aliases.stream().anyMatch(alias -> fold(alias).contains(folded));
    }

    private static String fold(String text) {
        return SearchText.of(text == null ? "" : text).replaceAll("[^a-z0-9]", "");
    }
}
