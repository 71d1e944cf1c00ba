package tr.nes.certificate;

import java.io.Serializable;
import java.time.Instant;

/**
 * A certificate in its holder's lists.
 *
 * @param serialNumber hexadecimal, upper case
 * @param heldBy who suspended it; null unless it is suspended
 * @param changeOpen whether a change waits for the authority's response
 * @param cardSerial the card that holds its key; empty for a key in the holder's own device
 */
public record CertificateView(
        CertificateFamily family,
        String serialNumber,
        String subject,
        Instant notBefore,
        Instant notAfter,
        CertificateStatus status,
        Requester heldBy,
        boolean changeOpen,
        String cardSerial)
        implements Serializable {

    /** Whether family and state allow the operation, whoever asks. */
    public boolean allows(CertificateOperation operation) {
        return family.allows(status, operation);
    }

    /** What prevents the holder from this operation. */
    public Obstacle obstacleTo(CertificateOperation operation) {
        return obstacleTo(operation, Requester.HOLDER);
    }

    /** What prevents the requester from this operation. */
    public Obstacle obstacleTo(CertificateOperation operation, Requester requester) {
        return Obstacle.to(operation, family, status, heldBy, changeOpen, requester);
    }
}
