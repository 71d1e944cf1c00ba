package tr.nes.authority.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.control.crl.RevocationLists;
import tr.nes.authority.control.issuance.IssuedCertificates;
import tr.nes.certificate.CertificateAuthority;
import tr.nes.certificate.IssueOrder;
import tr.nes.certificate.PublishedStatus;

/**
 * The {@link CertificateAuthority} port inside this application. It is always reachable, so
 * {@code AuthorityUnreachable} is never thrown; if the database fails, the caller fails too. For other slices
 * only, never for a page.
 */
@ApplicationScoped
@PermitAll
@Typed(EmbeddedAuthority.class)
public class EmbeddedAuthority implements CertificateAuthority {

    @Inject
    private IssuedCertificates certificates;

    @Inject
    private RevocationLists lists;

    @Override
    public X509Certificate issue(IssueOrder order) {
        X509Certificate issued = certificates.issue(order);
        lists.tell(AuthorityRole.ISSUING);
        return issued;
    }

    /** On return, OCSP and the revocation list include the change. */
    @Override
    public void publish(String serialNumber, PublishedStatus status) {
        certificates.publish(serialNumber, status);
        lists.tell(AuthorityRole.ISSUING);
    }

    @Override
    public PublishedStatus published(String serialNumber) {
        return certificates.published(serialNumber);
    }
}
