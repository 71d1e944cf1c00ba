package tr.nes.institution;

import java.text.Normalizer;
import java.util.Locale;

/** Texts compared as people type them: without case, Turkish letters as their plain ones. */
public final class SearchText {

    private static final Locale TURKISH = Locale.forLanguageTag("tr");

    private SearchText() {}

    /** Small letters without marks; all else stays. */
    public static String of(String text) {
        return Normalizer.normalize(text.toLowerCase(TURKISH).replace('ı', 'i'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }
}
