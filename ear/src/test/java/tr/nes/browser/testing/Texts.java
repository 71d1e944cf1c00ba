package tr.nes.browser.testing;

import java.util.regex.Pattern;

/** Parts of texts as patterns that the browser understands too, which does not support Java's quoting. */
final class Texts {

    static final Pattern ONLY_A_PAIRING_CODE = Pattern.compile("^[A-Z0-9]{10}$");

    private static final Pattern SPECIAL = Pattern.compile("[.*+?^${}()|\\[\\]\\\\/]");

    private Texts() {}

    static Pattern startingWith(String text) {
        return Pattern.compile("^" + escaped(text));
    }

    static Pattern containing(String text) {
        return Pattern.compile(escaped(text));
    }

    private static String escaped(String text) {
        return SPECIAL.matcher(text).replaceAll("\\\\$0");
    }
}
