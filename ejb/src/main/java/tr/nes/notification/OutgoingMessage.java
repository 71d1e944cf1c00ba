package tr.nes.notification;

import java.io.Serializable;
import java.time.Instant;

/**
 * A message to be delivered at least once.
 *
 * @param to E.164 phone number or mail address
 * @param subject of a mail; empty for SMS
 * @param text stored sealed until it is sent, then erased
 * @param html the HTML form of the text, stored the same way; empty for SMS
 * @param expires not sent after this moment; null if it never expires
 */
public record OutgoingMessage(Channel channel, String to, String subject, String text, String html, Instant expires)
        implements Serializable {

    public static OutgoingMessage sms(String to, String text, Instant expires) {
        return new OutgoingMessage(Channel.SMS, to, "", text, "", expires);
    }

    /** The address is stored as it will be sent to; one that no mail can be sent to is left to the gateway. */
    public static OutgoingMessage mail(String to, String subject, String text, String html, Instant expires) {
        return new OutgoingMessage(Channel.MAIL, MailboxSyntax.ascii(to).orElse(to), subject, text, html, expires);
    }

    /** Leaves the text out, as it may include a code. */
    @Override
    public String toString() {
        return channel + " message";
    }
}
