package tr.nes.certificate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import tr.nes.certificate.CertificateFamily;
import tr.nes.certificate.ChangeView;
import tr.nes.certificate.entity.Certificate;
import tr.nes.notification.Notice;
import tr.nes.notification.boundary.Notices;

/** Notifies a body's contact by mail of what happens to one of its certificates. */
@ApplicationScoped
public class BodyNotices {

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    void done(Certificate certificate, ChangeView change) {
        Notice changed = named(Notice.of("certificate/body-changed"), certificate.family())
                .at("when", clock.instant());
        tell(
                certificate,
                switch (change.operation()) {
                    case ACTIVATE -> changed.said("done", "kullanıma açıldı", "was activated");
                    case SUSPEND -> changed.said("done", "askıya alındı", "was suspended");
                    case REINSTATE -> changed.said("done", "askıdan indirildi", "was reinstated");
                    case REVOKE -> changed.said("done", "iptal edildi", "was revoked");
                    default -> throw new IllegalStateException("nobody is told of " + change.operation());
                });
    }

    void tell(Certificate certificate, Notice notice) {
        certificate
                .institution()
                .ifPresent(body -> notices.mail(
                        body.mail(),
                        notice.with("name", body.name()).with("serial", certificate.serialNumber()),
                        null));
    }

    private static Notice named(Notice notice, CertificateFamily family) {
        return switch (family) {
            case NES -> throw new IllegalStateException("no body holds a " + family);
            case FISCAL_SEAL -> notice.said("family", "Mali Mühür", "fiscal seal");
            case E_SEAL -> notice.said("family", "Elektronik Mühür", "e-seal");
            case ENCRYPTION -> notice.said("family", "Kurumsal Şifreleme", "encryption");
        };
    }
}
