package tr.nes.certificate;

import java.io.Serializable;
import java.security.PublicKey;
import java.time.Instant;
import java.util.UUID;
import tr.nes.shared.NationalId;

/**
 * Order for a qualified certificate.
 *
 * @param id of the order; the same id yields the same certificate
 * @param givenName as in the identity document
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

    public String commonName() {
        return givenName + " " + surname;
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
