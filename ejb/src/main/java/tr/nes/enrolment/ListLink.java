package tr.nes.enrolment;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.nes.shared.PublicUrl;

/**
 * What names a list that an officer signs: in its QR code as a link, or typed from the document.
 *
 * @param contentHash SHA-256, hexadecimal; empty if it was typed
 */
public record ListLink(String number, String contentHash) implements Serializable {

    /** Of the page that verifies lists, on the portal. */
    public static final String PATH = "/liste-dogrula";

    public static final String PARAMETER = "l";

    private static final int LONGEST = 400;

    /** Separators are any character, as in {@link PrintLink}. */
    private static final Pattern SCANNED = Pattern.compile("(?:.*[^0-9])?([0-9]{10})[^0-9a-f]([0-9a-f]{64})");

    private static final Pattern TYPED = Pattern.compile("[0-9]{10}");

    /** Empty if the text is neither a link nor a number. */
    public static Optional<ListLink> parse(String scanned) {
        String text = scanned == null ? "" : scanned.strip().toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher link = SCANNED.matcher(text);
        if (link.matches()) {
            return Optional.of(new ListLink(link.group(1), link.group(2)));
        }
        return TYPED.matcher(text).matches() ? Optional.of(new ListLink(text, "")) : Optional.empty();
    }

    /** Whether it was read from the QR code, and so from a document with this content. */
    public boolean isScanned() {
        return !contentHash.isEmpty();
    }

    /** For the QR code. */
    public String address() {
        return page() + "?" + PARAMETER + "=" + number + "-" + contentHash;
    }

    /** The page without the parameter, on which the number can be typed. */
    public String page() {
        return PublicUrl.forPeople() + PATH;
    }
}
