package tr.nes.notification.control.mail;

import jakarta.mail.MessagingException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A mail server's negative reply (RFC 5321 §4.2).
 *
 * @param code three digits
 * @param status enhanced status code (RFC 3463) such as 5.7.1; empty if the server sends none
 * @param text what the server says; may contain addresses
 */
record SmtpReply(String code, String status, String text) {

    private static final Pattern REPLY =
            Pattern.compile("\\s*([45][0-9]{2})[ -](?:([245]\\.[0-9]{1,3}\\.[0-9]{1,3})\\s)?(.*)", Pattern.DOTALL);
    /** Authentication required, too weak or encrypted (RFC 4954 §6). */
    private static final Pattern LOGIN_CODES = Pattern.compile("530|534|535|538");
    /** Servers that send no enhanced status, and what they say when they refuse us and not a recipient. */
    private static final Pattern AGAINST_US = Pattern.compile(
            "relay|block ?list|black ?list|deny ?list|blocked|dnsbl|\\brbl\\b|spamhaus|reputation|authenticat"
                    + "|sender (address )?(rejected|denied|refused)|client host rejected|not authori[sz]ed"
                    + "|\\bspf\\b|\\bdkim\\b|\\bdmarc\\b|helo|ehlo");

    /** A recipient's server that takes mail from an unknown sender at the second attempt only: not about every mail. */
    private static final Pattern GREYLISTING = Pattern.compile("gr[ae]y.?list");

    /** The first reply that a failure reports; empty if there was none, such as on a broken connection. */
    static Optional<SmtpReply> of(MessagingException failure) {
        return Stream.<Exception>iterate(
                        failure, e -> e != null, e -> e instanceof MessagingException m ? m.getNextException() : null)
                .map(e -> REPLY.matcher(String.valueOf(e.getMessage())))
                .filter(Matcher::lookingAt)
                .findFirst()
                .map(reply ->
                        new SmtpReply(reply.group(1), reply.group(2) == null ? "" : reply.group(2), reply.group(3)));
    }

    /** Whether it is about us, our login or our server, and so about every mail: security or policy (RFC 3463 §3.8). */
    boolean isAgainstUs() {
        return isTemporaryPolicy()
                || code.startsWith("5")
                        && (status.startsWith("5.7.")
                                || LOGIN_CODES.matcher(code).matches()
                                || AGAINST_US
                                        .matcher(text.toLowerCase(Locale.ROOT))
                                        .find());
    }

    private boolean isTemporaryPolicy() {
        return status.startsWith("4.7.")
                && !GREYLISTING.matcher(text.toLowerCase(Locale.ROOT)).find();
    }

    /** Codes only: the text may name people. */
    @Override
    public String toString() {
        return (code + " " + status).strip();
    }
}
