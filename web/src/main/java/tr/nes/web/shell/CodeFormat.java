package tr.nes.web.shell;

/** Input that can't be a code is a typing error and uses up no try. */
public final class CodeFormat {
    private CodeFormat() {}

    /** Whether the code consists of exactly {@code length} ASCII digits. */
    public static boolean are(char[] code, int length) {
        boolean all = code != null && code.length == length;
        for (int i = 0; all && i < code.length; i++) {
            all = code[i] >= '0' && code[i] <= '9';
        }
        return all;
    }
}
