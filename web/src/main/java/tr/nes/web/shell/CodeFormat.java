package tr.nes.web.shell;

/** What can't be a code is a slip of the person and costs no try. */
public final class CodeFormat {
    private CodeFormat() {}

    /** Whether these are so many of 0 to 9 and nothing else; other scripts' digits are none. */
    public static boolean are(char[] code, int length) {
        boolean all = code != null && code.length == length;
        for (int i = 0; all && i < code.length; i++) {
            all = code[i] >= '0' && code[i] <= '9';
        }
        return all;
    }
}
