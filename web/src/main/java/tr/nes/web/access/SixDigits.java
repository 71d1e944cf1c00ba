package tr.nes.web.access;

/** What can't be an SMS code costs no try. */
public final class SixDigits {
    private SixDigits() {}

    public static boolean are(char[] code) {
        boolean six = code != null && code.length == 6;
        for (int i = 0; six && i < code.length; i++) {
            six = code[i] >= '0' && code[i] <= '9';
        }
        return six;
    }
}
