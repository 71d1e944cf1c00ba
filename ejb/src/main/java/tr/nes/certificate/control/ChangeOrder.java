package tr.nes.certificate.control;

import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.Requester;
import tr.nes.certificate.RevocationReason;
import tr.nes.shared.HolderId;

/**
 * Requested operation, certificate and requester.
 *
 * @param owner the holder whose certificate it must be; null for any
 * @param reason of a revocation, else null
 */
public record ChangeOrder(
        String serialNumber,
        CertificateOperation operation,
        RevocationReason reason,
        Requester requester,
        HolderId owner) {

    public ChangeOrder {
        if (serialNumber == null || !serialNumber.matches("[0-9A-F]{1,40}")) {
            throw new CertificateUnknown();
        }
    }
}
