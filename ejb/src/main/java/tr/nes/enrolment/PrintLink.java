package tr.nes.enrolment;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.nes.shared.PublicUrl;

/**
 * What names a printed form: in its QR code as a link, or typed from the paper.
 *
 * @param number of the application
 * @param version of the print, from 1; 0 if it was not typed
 * @param contentHash SHA-256, hexadecimal; empty if it was typed
 */
public record PrintLink(String number, int version, String contentHash) implements Serializable {

    /** Of the page that verifies forms, on the portal. */
    public static final String PATH = "/form-dogrula";

    public static final String PARAMETER = "f";

    private static final int LONGEST = 400;

    /**
     * Separators are any character: a hand scanner types like a keyboard of the US layout, and "-" is "*" on a Turkish one.
     * Digits and a to f are the same on both, so nothing else tells the parts apart.
     */
    private static final Pattern SCANNED =
            Pattern.compile("(?:.*[^0-9])?([0-9]{10})[^0-9]([0-9]{1,4})[^0-9a-f]([0-9a-f]{64})");

    private static final Pattern TYPED = Pattern.compile("([0-9]{10})(?:[^0-9]{1,3}([0-9]{1,4}))?");

    public static PrintLink of(String number, int version, String contentHash) {
        return new PrintLink(number, version, contentHash);
    }

    /** Empty if the text is neither a link nor a number. */
    public static Optional<PrintLink> parse(String scanned) {
        String text = scanned == null ? "" : scanned.strip().toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher link = SCANNED.matcher(text);
        if (link.matches()) {
            return Optional.of(new PrintLink(link.group(1), Integer.parseInt(link.group(2)), link.group(3)));
        }
        Matcher typed = TYPED.matcher(text);
        return typed.matches() ? Optional.of(typed(typed)) : Optional.empty();
    }

    private static PrintLink typed(Matcher typed) {
        return new PrintLink(typed.group(1), typed.group(2) == null ? 0 : Integer.parseInt(typed.group(2)), "");
    }

    /** Whether it was read from the QR code, and so from a form with this content. */
    public boolean isScanned() {
        return !contentHash.isEmpty();
    }

    /** For the QR code. */
    public String address() {
        return page() + "?" + PARAMETER + "=" + number + "-" + version + "-" + contentHash;
    }

    /** The page without the parameter, on which number and print can be typed. */
    public String page() {
        return PublicUrl.forPeople() + PATH;
    }
}
