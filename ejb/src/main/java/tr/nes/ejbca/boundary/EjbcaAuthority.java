package tr.nes.ejbca.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import java.security.cert.X509Certificate;
import tr.nes.certificate.CertificateAuthority;
import tr.nes.certificate.IssueOrder;
import tr.nes.certificate.PublishedStatus;
import tr.nes.ejbca.control.EjbcaSettings;
import tr.nes.ejbca.control.Enrolment;
import tr.nes.ejbca.control.StatusCalls;

/**
 * The {@link CertificateAuthority} port implemented by EJBCA's REST interface. For other slices only, never for a
 * page.
 */
@ApplicationScoped
@PermitAll
@Typed(EjbcaAuthority.class)
public class EjbcaAuthority implements CertificateAuthority {

    @Inject
    private EjbcaSettings settings;

    @Inject
    private Enrolment enrolment;

    @Inject
    private StatusCalls statuses;

    /** Whether an EJBCA is configured. */
    public boolean isConfigured() {
        return settings.isConfigured();
    }

    @Override
    public X509Certificate issue(IssueOrder order) {
        return enrolment.issue(order);
    }

    @Override
    public void publish(String serialNumber, PublishedStatus status) {
        statuses.publish(serialNumber, status);
    }

    @Override
    public PublishedStatus published(String serialNumber) {
        return statuses.published(serialNumber);
    }
}
