package tr.nes.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * A message to be delivered at least once.
 *
 * @param to E.164 phone number or mail address
 * @param subject of a mail; empty for SMS
 * @param text kept sealed until it is sent, blanked afterwards
 * @param html the same as a page, kept like the text; empty for SMS
 * @param expires not sent after this moment; null when it never gets stale
 */
public record OutgoingMessage(Channel channel, String to, String subject, String text, String html, Instant expires)
        implements Serializable {

    public static OutgoingMessage sms(String to, String text, Instant expires) {
        return new OutgoingMessage(Channel.SMS, to, "", text, "", expires);
    }

    public static OutgoingMessage mail(String to, String subject, String text, String html, Instant expires) {
        return new OutgoingMessage(Channel.MAIL, to, subject, text, html, expires);
    }

    /** The text may hold a code. */
    @Override
    public String toString() {
        return channel + " message";
    }
}
