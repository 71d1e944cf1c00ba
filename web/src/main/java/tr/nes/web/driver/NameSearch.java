package tr.nes.web.driver;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Finds readers and cards by a part of one of their names, whatever its case, accents, spaces and hyphens. */
final class NameSearch {

    private NameSearch() {}

    static boolean finds(String wanted, String label, List<String> aliases) {
        String folded = fold(wanted);
        return fold(label).contains(folded)
                || aliases.stream().anyMatch(alias -> fold(alias).contains(folded));
    }

    /** Dotless and dotted i are one letter here. */
    private static String fold(String text) {
        return Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace('ı', 'i')
                .replaceAll("[^a-z0-9]", "");
    }
}
