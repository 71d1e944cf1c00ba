package tr.nes.certificate;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * One change of a certificate's state: requested, running or settled.
 *
 * @param reason of a revocation, else null
 * @param settledAt null while it is open
 */
public record ChangeView(
        UUID id,
        String serialNumber,
        CertificateOperation operation,
        CertificateStatus from,
        CertificateStatus to,
        RevocationReason reason,
        Requester requester,
        Instant askedAt,
        ChangeState state,
        Instant settledAt)
        implements Serializable {}
