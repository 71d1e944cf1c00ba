package tr.nes.authority.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import tr.nes.authority.control.RestoredBackups;
import tr.nes.authority.control.RevocationListJob;
import tr.nes.authority.control.issuance.IssuedCertificates;
import tr.nes.authority.control.ocsp.StatusSnapshot;
import tr.nes.certificate.AuthorityUnreachable;
import tr.nes.certificate.CertificateAuthority;
import tr.nes.certificate.IssueOrder;
import tr.nes.certificate.PublishedStatus;

/**
 * The {@link CertificateAuthority} port inside this application. It is always reachable; if the database fails, the
 * caller fails too. For other slices only, never for a page.
 */
@ApplicationScoped
@PermitAll
@Typed(EmbeddedAuthority.class)
public class EmbeddedAuthority implements CertificateAuthority {

    @Inject
    private IssuedCertificates certificates;

    @Inject
    private StatusSnapshot snapshot;

    @Inject
    private RevocationListJob lists;

    @Inject
    private RestoredBackups restoredBackups;

    @Override
    public X509Certificate issue(IssueOrder order) {
        X509Certificate issued = certificates.issue(order);
        snapshot.readAgain();
        lists.issue();
        return issued;
    }

    /** On return, OCSP includes the change; the revocation list soon after. */
    @Override
    public void publish(String serialNumber, PublishedStatus status) {
        certificates.publish(serialNumber, status);
        snapshot.readAgain();
        lists.issue();
    }

    /** @throws AuthorityUnreachable if it may have changed after the backup that was restored */
    @Override
    public PublishedStatus published(String serialNumber) {
        PublishedStatus status = certificates.published(serialNumber);
        if (status.kind() != PublishedStatus.Kind.REVOKED && restoredBackups.isPending()) {
            throw new AuthorityUnreachable("a backup was restored and not accepted yet", null);
        }
        return status;
    }

    boolean hasIssued(String serialNumber) {
        return certificates.published(serialNumber).kind() != PublishedStatus.Kind.UNKNOWN;
    }
}
