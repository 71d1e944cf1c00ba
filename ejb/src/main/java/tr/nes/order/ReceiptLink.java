package tr.nes.order;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tr.nes.shared.PublicUrl;

/**
 * What names a receipt: in its QR code as a link, or typed from the paper.
 *
 * @param contentHash SHA-256, hexadecimal; empty if it was typed
 */
public record ReceiptLink(String number, String contentHash) implements Serializable {

    /** Of the page that verifies receipts, on the portal. */
    public static final String PATH = "/dekont-dogrula";

    public static final String PARAMETER = "d";

    private static final int LONGEST = 400;

    /** Separators are any character, since a hand scanner types like a keyboard of another layout. */
    private static final Pattern SCANNED = Pattern.compile("(?:.*[^0-9])?([0-9]{12})[^0-9a-f]([0-9a-f]{64})");

    private static final Pattern TYPED = Pattern.compile("[0-9]{12}");

    /** Empty if the text is neither a link nor a number. */
    public static Optional<ReceiptLink> parse(String scanned) {
        String text = scanned == null ? "" : scanned.strip().toLowerCase(Locale.ROOT);
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher link = SCANNED.matcher(text);
        if (link.matches()) {
            return Optional.of(new ReceiptLink(link.group(1), link.group(2)));
        }
        return TYPED.matcher(text).matches() ? Optional.of(new ReceiptLink(text, "")) : Optional.empty();
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
