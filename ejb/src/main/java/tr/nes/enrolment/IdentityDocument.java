package tr.nes.enrolment;

import java.io.Serializable;
import java.util.Locale;

/**
 * An official document with which somebody came.
 *
 * @param number as printed on it; spaces and small letters don't matter
 */
public record IdentityDocument(Kind kind, String number) implements Serializable {

    /** @throws ApplicationException IDENTITY_UNPROVEN unless it is a kind with a number of 4 to 20 letters and digits */
    public IdentityDocument {
        String plain = number == null ? "" : number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (kind == null || !plain.matches("[A-Z0-9]{4,20}")) {
            throw new ApplicationException(ApplicationException.Reason.IDENTITY_UNPROVEN);
        }
        number = plain;
    }

    /** Documents that prove an identity. */
    public enum Kind {
        IDENTITY_CARD,
        PASSPORT,
        DRIVING_LICENCE
    }
}
