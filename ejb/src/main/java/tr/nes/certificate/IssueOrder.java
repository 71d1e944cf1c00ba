package tr.nes.certificate;

import java.io.Serializable;
import java.security.PublicKey;
import java.text.Normalizer;
import java.time.Instant;
import java.util.UUID;
import tr.nes.shared.NationalId;

/**
 * Order for a qualified certificate.
 *
 * @param id of the order; the same id yields the same certificate
 * @param givenName as in the identity document; composed (NFC) and without spaces at its ends, like the surname
 * @param identityNumber T.C. Kimlik No or passport number; becomes the subject's serialNumber (ETSI EN 319 412-1
 * §5.1.3)
 * @param key public key of the pair generated on the card
 * @param limitInLira maximum value of a transaction (ETSI EN 319 412-5 §4.3.2), or null for none
 */
public record IssueOrder(
        UUID id,
        String givenName,
        String surname,
        String identityNumber,
        PublicKey key,
        Instant notBefore,
        Instant notAfter,
        Long limitInLira)
        implements Serializable {

    /** ub-common-name (X.520), in characters. */
    private static final int LONGEST_COMMON_NAME = 64;

    public IssueOrder {
        givenName = tidy(givenName);
        surname = tidy(surname);
    }

    private static String tidy(String name) {
        return name == null
                ? null
                : Normalizer.normalize(name, Normalizer.Form.NFC)
                        .replaceAll("\\p{Zs}+", " ")
                        .strip();
    }

    /** Given name and surname, cut where X.520 ends; they stay whole in their own attributes. */
    public String commonName() {
        String whole = givenName + " " + surname;
        return whole.codePointCount(0, whole.length()) <= LONGEST_COMMON_NAME
                ? whole
                : whole.substring(0, whole.offsetByCodePoints(0, LONGEST_COMMON_NAME))
                        .strip();
    }

    /** The subject's serialNumber, with country and kind of the number if both are known. */
    public String subjectSerialNumber() {
        return hasNaturalPersonSemantics() ? "PNOTR-" + identityNumber : identityNumber;
    }

    /** Whether the serialNumber follows ETSI EN 319 412-1 §5.1.3, which needs the country that issued the number. */
    public boolean hasNaturalPersonSemantics() {
        return NationalId.isValid(identityNumber);
    }
}
