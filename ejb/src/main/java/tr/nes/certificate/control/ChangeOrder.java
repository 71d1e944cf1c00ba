package tr.nes.certificate.control;

import java.util.UUID;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.Requester;
import tr.nes.certificate.RevocationReason;
import tr.nes.shared.HolderId;

/**
 * Requested operation, certificate and requester.
 *
 * @param owner the person whose certificate it must be; null for any, or for a body's
 * @param body whose certificate it must be; null for a person's
 * @param reason of a revocation, else null
 */
public record ChangeOrder(
        String serialNumber,
        CertificateOperation operation,
        RevocationReason reason,
        Requester requester,
        HolderId owner,
        UUID body) {

    public ChangeOrder {
        if (serialNumber == null || !serialNumber.matches("[0-9A-F]{1,40}")) {
            throw new CertificateUnknown();
        }
    }

    /** For a person's certificate. */
    public ChangeOrder(
            String serialNumber,
            CertificateOperation operation,
            RevocationReason reason,
            Requester requester,
            HolderId owner) {
        this(serialNumber, operation, reason, requester, owner, null);
    }
}
