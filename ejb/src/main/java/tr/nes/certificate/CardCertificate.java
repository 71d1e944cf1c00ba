package tr.nes.certificate;

import java.io.Serializable;
import java.time.Instant;

/**
 * A certificate as it was read from a card, for the card's holder.
 *
 * @param serialNumber hexadecimal, upper case; null if it is on record as somebody else's: then nothing of it is told
 * @param subject RFC 2253
 * @param status as it stands on record; null if we have no such certificate on record
 */
public record CardCertificate(
        String serialNumber, String subject, Instant notBefore, Instant notAfter, CertificateStatus status)
        implements Serializable {

    public static final CardCertificate OF_ANOTHER = new CardCertificate(null, null, null, null, null);

    public boolean ofAnother() {
        return serialNumber == null;
    }
}
