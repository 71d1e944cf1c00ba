package tr.nes.certificate;

import java.io.Serializable;
import java.security.PublicKey;
import java.time.Instant;
import java.util.UUID;
import tr.nes.shared.NationalId;

/**
 * A qualified certificate to be issued.
 *
 * @param id of the order; for the same id the same certificate
 * @param givenName as in the identity document
 * @param identityNumber T.C. Kimlik No or passport number; becomes the subject's serialNumber (ETSI EN 319 412-1 §5.1.3)
 * @param key whose private part was made on the card
 * @param limitInLira largest value of a transaction (ETSI EN 319 412-5 §4.3.2), or null for none
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

    public String commonName() {
        return givenName + " " + surname;
    }

    /** The subject's serialNumber: with the country and kind of the number where both are known. */
    public String subjectSerialNumber() {
        return hasNaturalPersonSemantics() ? "PNOTR-" + identityNumber : identityNumber;
    }

    /** Whether the serialNumber follows ETSI EN 319 412-1 §5.1.3, which needs the country that issued the number. */
    public boolean hasNaturalPersonSemantics() {
        return NationalId.isValid(identityNumber);
    }
}
