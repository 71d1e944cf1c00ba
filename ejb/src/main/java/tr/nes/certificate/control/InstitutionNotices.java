package tr.nes.certificate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import tr.nes.certificate.InstitutionContact;
import tr.nes.certificate.entity.Certificate;
import tr.nes.holder.boundary.Holders;
import tr.nes.notification.Notice;
import tr.nes.notification.boundary.Notices;

/**
 * Notifies an institution by mail that a certificate issued on its behalf was revoked; the reason is not disclosed
 * to it.
 */
@ApplicationScoped
public class InstitutionNotices {

    @Inject
    private Holders holders;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    /** Of a person's certificate: a body is told of its own anyway. */
    void revoked(Certificate certificate) {
        if (!certificate.family().isOfBodies()) {
            certificate.institution().ifPresent(institution -> tell(institution, certificate));
        }
    }

    private void tell(InstitutionContact institution, Certificate certificate) {
        Notice notice = Notice.of("certificate/revoked-at-institution")
                .with("institution", institution.name())
                .with("name", holders.view(certificate.holder()).fullName())
                .with("serial", certificate.serialNumber())
                .at("when", clock.instant());
        notices.mail(institution.mail(), notice, null);
    }
}
