package tr.nes.certificate;

import java.io.Serializable;
import java.time.Instant;

/**
 * A certificate for its holder's lists.
 *
 * @param serialNumber hexadecimal, upper case
 * @param cardSerial the card that holds its key
 */
public record CertificateView(
        String serialNumber,
        String subject,
        Instant notBefore,
        Instant notAfter,
        CertificateStatus status,
        String cardSerial)
        implements Serializable {}
