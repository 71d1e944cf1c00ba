package tr.nes.certificate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import tr.nes.certificate.ChangeView;
import tr.nes.certificate.entity.Certificate;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.notification.Notice;
import tr.nes.notification.boundary.Notices;

/**
 * Notifies a holder of changes of his certificate by SMS and mail, so that he learns of those that he did not
 * request; a body by mail to its contact.
 */
@ApplicationScoped
public class ChangeNotices {

    @Inject
    private Holders holders;

    @Inject
    private Notices notices;

    @Inject
    private BodyNotices bodyNotices;

    @Inject
    private Clock clock;

    void done(Certificate certificate, ChangeView change) {
        if (certificate.family().isOfBodies()) {
            bodyNotices.done(certificate, change);
            return;
        }
        String template = switch (change.operation()) {
            case ACTIVATE -> "certificate/activated";
            case SUSPEND ->
                switch (change.requester()) {
                    case HOLDER -> "certificate/suspended";
                    case OFFICER -> "certificate/suspended-by-officer";
                    default -> "certificate/suspended-by-staff";
                };
            case REINSTATE -> "certificate/reinstated";
            case REVOKE -> "certificate/revoked";
            default -> throw new IllegalStateException("nobody is told of " + change.operation());
        };
        tell(certificate, Notice.of(template).at("when", clock.instant()));
    }

    /** Notifies of a late refusal: the holder saw that there was no response yet. */
    void refusedLate(Certificate certificate, ChangeView change) {
        Notice refused = Notice.of("certificate/change-refused");
        tell(
                certificate,
                switch (change.operation()) {
                    case ACTIVATE -> refused.said("operation", "kullanıma açma", "activate");
                    case SUSPEND -> refused.said("operation", "askıya alma", "suspend");
                    case REINSTATE -> refused.said("operation", "askıdan indirme", "reinstate");
                    case REVOKE -> refused.said("operation", "iptal", "revoke");
                    default -> throw new IllegalStateException("nobody is told of " + change.operation());
                });
    }

    void endsSoon(Certificate certificate) {
        tell(certificate, Notice.of("certificate/ends-soon").on("end", certificate.notAfter()));
    }

    private void tell(Certificate certificate, Notice notice) {
        if (certificate.family().isOfBodies()) {
            bodyNotices.tell(certificate, notice);
            return;
        }
        HolderView holder = holders.view(certificate.holder());
        notices.tell(
                holder.phone(),
                holder.mail(),
                notice.in(holder.language())
                        .with("name", holder.fullName())
                        .with("serial", certificate.serialNumber()));
    }
}
