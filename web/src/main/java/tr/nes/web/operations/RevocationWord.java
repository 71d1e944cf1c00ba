package tr.nes.web.operations;

import jakarta.faces.context.FacesContext;
import java.util.Locale;
import tr.nes.web.shell.Messages;

/** The word that is typed before a revocation, since it can't be undone. */
public final class RevocationWord {

    private RevocationWord() {}

    public static boolean isTyped(String word) {
        Locale language = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return isTyped(word, Messages.of("certificate.revokeWord"), language);
    }

    /** Ignores case and accepts I for İ, since not every keyboard has the dotted capital. */
    static boolean isTyped(String word, String wanted, Locale language) {
        return word != null && plain(word.strip().toUpperCase(language)).equals(plain(wanted));
    }

    private static String plain(String text) {
        return text.replace('İ', 'I');
    }
}
