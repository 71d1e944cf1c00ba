package tr.nes.notification;

import java.net.IDN;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The mail addresses that can be written to: RFC 5321's {@code Dot-string "@" Domain} with at least two labels. A
 * domain with other letters than ASCII is sent in its ASCII form (RFC 5891), which every mail server understands.
 */
public final class MailboxSyntax {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern ATOM = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+");
    private static final String LABEL = "(?!-)[A-Za-z0-9-]{1,63}(?<!-)";
    private static final String TOP_LABEL = "([A-Za-z]{2,63}|[Xx][Nn]--" + LABEL + ")";
    private static final Pattern DOMAIN = Pattern.compile("(" + LABEL + "\\.)+" + TOP_LABEL);

    private MailboxSyntax() {}

    /** The address with its domain in ASCII; empty if no mail can be sent to it. */
    public static Optional<String> ascii(String address) {
        int at = address == null ? -1 : address.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL) {
            return Optional.empty();
        }
        String local = address.substring(0, at);
        return domain(address.substring(at + 1))
                .filter(domain -> isDotString(local))
                .map(domain -> local + "@" + domain)
                .filter(whole -> whole.length() <= LONGEST);
    }

    private static boolean isDotString(String local) {
        return Arrays.stream(local.split("\\.", -1)).allMatch(ATOM.asMatchPredicate());
    }

    private static Optional<String> domain(String typed) {
        try {
            return Optional.of(IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES))
                    .filter(domain -> DOMAIN.matcher(domain).matches());
        } catch (IllegalArgumentException noName) {
            return Optional.empty();
        }
    }
}
