package tr.nes.contact;

import java.io.Serializable;
import java.util.regex.Pattern;

/** A syntactically valid mail address; whether the mailbox exists is not known. */
public record MailAddress(String value) implements Serializable {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}");

    /** @throws ContactException MAIL_MALFORMED if it is not valid */
    public MailAddress {
        if (value == null || value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new ContactException(ContactException.Reason.MAIL_MALFORMED);
        }
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
