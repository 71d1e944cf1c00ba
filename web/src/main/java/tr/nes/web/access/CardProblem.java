package tr.nes.web.access;

import java.util.Locale;

/** What can keep a card from logging in, as the page's script names it: {@code access.cardProblem.*} in the texts. */
public enum CardProblem {
    /** The browser extension does not answer. */
    EXTENSION("warning"),
    /** The extension's own program is missing or of another version. */
    PROGRAM("warning"),
    CANCELLED("info"),
    /** Nothing was signed in time. */
    LATE("info"),
    CARD("danger"),
    /** Extensions sign on secure pages only. */
    INSECURE("danger"),
    /** By the server, for whatever reason. */
    REFUSED("danger"),
    THROTTLED("warning"),
    /** The server does not answer. */
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
