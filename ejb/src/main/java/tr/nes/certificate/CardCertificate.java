package tr.nes.certificate;

import java.io.Serializable;
import java.time.Instant;

/**
 * A certificate as read from a card, for the card's holder.
 *
 * @param serialNumber hexadecimal, upper case; null if the certificate is on record as another holder's: then none
 * of its data is shown
 * @param subject RFC 2253
 * @param status status on record; null if the certificate is not on record
 */
public record CardCertificate(
        String serialNumber, String subject, Instant notBefore, Instant notAfter, CertificateStatus status)
        implements Serializable {

    public static final CardCertificate OF_ANOTHER = new CardCertificate(null, null, null, null, null);

    public boolean ofAnother() {
        return serialNumber == null;
    }
}
