package tr.nes.callcentre;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import tr.nes.certificate.CertificateStatus;

/**
 * Whom and what a proposal is about, as it is now, so that the one who decides can compare.
 *
 * @param identityNumber masked
 * @param phone the registered one, masked
 * @param cardSerial of the certificate to be revoked; else null
 * @param notAfter of the certificate to be revoked; else null
 * @param status of the certificate to be revoked; else null
 */
public record ProposalSubject(
        String fullName,
        String identityNumber,
        LocalDate birthDate,
        String phone,
        String cardSerial,
        Instant notAfter,
        CertificateStatus status)
        implements Serializable {}
