package tr.nes.web.access;

import java.util.Locale;

/**
 * Reasons why a login by card can fail, under the names that the page's script uses: {@code access.cardProblem.*}
 * in the message bundle.
 */
public enum CardProblem {
    /** The browser extension does not respond. */
    EXTENSION("warning"),
    /** The extension's native program is missing or has an incompatible version. */
    PROGRAM("warning"),
    CANCELLED("info"),
    /** The time for signing ran out. */
    LATE("info"),
    CARD("danger"),
    /** Extensions sign on secure pages only. */
    INSECURE("danger"),
    /** The server refused the token, for any reason. */
    REFUSED("danger"),
    THROTTLED("warning"),
    /** The server does not respond. */
    SERVER("danger");

    private final String kind;

    CardProblem(String kind) {
        this.kind = kind;
    }

    public String getName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String getKind() {
        return kind;
    }

    public String getTitleKey() {
        return "cardProblem." + getName() + ".title";
    }

    public String getTextKey() {
        return "cardProblem." + getName() + ".text";
    }
}
