package tr.nes.web.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * Reasons why a login or a signature by the visitor's own card can fail, under the names that the pages' scripts use, which
 * are keys of their bundles.
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
    /** The certificate is not the visitor's; documents only, like those below. */
    FOREIGN("danger"),
    /** The certificate is not in use. */
    ENDED("warning"),
    /** Status or time stamp could not be had. */
    STATUS("warning"),
    /** The document does not wait any more. */
    GONE("warning"),
    THROTTLED("warning"),
    /** The server does not respond. */
    SERVER("danger");

    private final String kind;

    CardProblem(String kind) {
        this.kind = kind;
    }

    /** Those that a login can have. */
    static List<CardProblem> ofLogins() {
        return List.copyOf(EnumSet.complementOf(EnumSet.of(FOREIGN, ENDED, STATUS, GONE)));
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
