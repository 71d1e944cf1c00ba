package tr.nes.contact;

import java.io.Serializable;
import tr.nes.notification.MailboxSyntax;

/** A mail address that can be written to, its domain in ASCII; whether the mailbox exists is not known. */
public record MailAddress(String value) implements Serializable {

    /** @throws ContactException MAIL_MALFORMED if no mail can be sent to it */
    public MailAddress {
        value = MailboxSyntax.ascii(value)
                .orElseThrow(() -> new ContactException(ContactException.Reason.MAIL_MALFORMED));
    }

    /** The first letter and the host: s***@ornek.test */
    public static String masked(String mail) {
        return mail.charAt(0) + "***" + mail.substring(mail.indexOf('@'));
    }

    @Override
    public String toString() {
        return masked(value);
    }
}
