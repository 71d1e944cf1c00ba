package tr.nes.web.shell;

import java.text.Normalizer;
import java.util.Locale;

/** Texts as searches compare them. */
public final class SearchText {

    private SearchText() {}

    /**
     * Small letters without accents, one space between words. The letters ı, İ, I and i are one, as many type Turkish without its own;
     * null is an empty text.
     */
    public static String fold(String text) {
        return Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replace('ı', 'i')
                .replaceAll("[^\\p{Alnum}]+", " ");
    }
}
