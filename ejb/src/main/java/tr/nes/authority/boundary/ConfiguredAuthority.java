package tr.nes.authority.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import tr.nes.authority.control.AuthorityMeters;
import tr.nes.certificate.CertificateAuthority;
import tr.nes.certificate.IssueOrder;
import tr.nes.certificate.PublishedStatus;
import tr.nes.ejbca.boundary.EjbcaAuthority;

/**
 * This installation's authority: new certificates come from EJBCA if configured, else from the embedded authority.
 * Certificates issued by the embedded authority stay with it for good, since they contain its URLs.
 */
@ApplicationScoped
@PermitAll
public class ConfiguredAuthority implements CertificateAuthority {

    @Inject
    private EjbcaAuthority ejbca;

    @Inject
    private EmbeddedAuthority embedded;

    @Inject
    private AuthorityMeters meters;

    @Override
    public X509Certificate issue(IssueOrder order) {
        return meters.timed("issue", () -> ejbca.isConfigured() ? ejbca.issue(order) : embedded.issue(order));
    }

    @Override
    public void publish(String serialNumber, PublishedStatus status) {
        meters.timed("publish", () -> {
            issuerOf(serialNumber).publish(serialNumber, status);
            return status;
        });
    }

    @Override
    public PublishedStatus published(String serialNumber) {
        return meters.timed("ask", () -> issuerOf(serialNumber).published(serialNumber));
    }

    private CertificateAuthority issuerOf(String serialNumber) {
        return ejbca.isConfigured() && !embedded.hasIssued(serialNumber) ? ejbca : embedded;
    }
}
