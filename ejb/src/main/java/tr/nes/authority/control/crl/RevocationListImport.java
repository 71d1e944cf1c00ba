package tr.nes.authority.control.crl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CRLReason;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.util.Set;
import java.util.stream.Stream;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.control.issuance.AuthorityCertificates;
import tr.nes.authority.control.issuance.IssuedCertificates;
import tr.nes.authority.control.issuance.SerialNumbers;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.RevocationReason;

/** Takes over what a revocation list knows better than a restored register. */
@ApplicationScoped
public class RevocationListImport {

    @Inject
    private AuthorityCertificates authorityCertificates;

    @Inject
    private IssuedCertificates certificates;

    /**
     * Each entry commits its own transaction. A certificate is never reinstated.
     *
     * @param encoded DER or PEM
     * @return number of certificates whose status has changed
     * @throws IllegalArgumentException if the issuing authority has not signed it
     */
    public int take(byte[] encoded) {
        Set<? extends X509CRLEntry> entries = authentic(encoded).getRevokedCertificates();
        return entries == null ? 0 : (int) entries.stream().filter(this::isNews).count();
    }

    private X509CRL authentic(byte[] encoded) {
        try {
            X509CRL list =
                    (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(encoded));
            list.verify(authorityCertificates.certificate(AuthorityRole.ISSUING).getPublicKey());
            return list;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a revocation list of this authority", e);
        }
    }

    private boolean isNews(X509CRLEntry entry) {
        CRLReason reason = entry.getRevocationReason();
        PublishedStatus status = reason == CRLReason.CERTIFICATE_HOLD
                ? PublishedStatus.HOLD
                : PublishedStatus.revoked(reason == null ? RevocationReason.UNSPECIFIED : reasonOf(reason.ordinal()));
        return certificates.withdraw(
                SerialNumbers.text(entry.getSerialNumber()),
                status,
                entry.getRevocationDate().toInstant());
    }

    private static RevocationReason reasonOf(int code) {
        return Stream.of(RevocationReason.values())
                .filter(reason -> reason.code() == code)
                .findFirst()
                .orElse(RevocationReason.UNSPECIFIED);
    }
}
