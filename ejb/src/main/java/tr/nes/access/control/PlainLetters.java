package tr.nes.access.control;

/** Letters as people take them for the same: case, dots and hooks don't count. In place, character by character. */
final class PlainLetters {

    private static final String DECORATED = "ıİçÇğĞöÖşŞüÜâÂîÎûÛ";
    private static final String PLAIN = "iiccggoossuuaaiiuu";
    private static final String LOOKALIKE = "@40135$!7";
    private static final String MEANT = "aaoiessit";

    private PlainLetters() {}

    /** A new array; whoever asked wipes it. */
    static char[] of(CharSequence text) {
        char[] plain = new char[text.length()];
        for (int i = 0; i < plain.length; i++) {
            char c = text.charAt(i);
            int decorated = DECORATED.indexOf(c);
            plain[i] = decorated < 0 ? Character.toLowerCase(c) : PLAIN.charAt(decorated);
        }
        return plain;
    }

    /** 4 for a, $ for s; overwrites. */
    static void unmask(char[] plain) {
        for (int i = 0; i < plain.length; i++) {
            int lookalike = LOOKALIKE.indexOf(plain[i]);
            if (lookalike >= 0) {
                plain[i] = MEANT.charAt(lookalike);
            }
        }
    }
}
