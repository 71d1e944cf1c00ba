package tr.nes.corporate.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.certificate.CertificateFamily;
import tr.nes.corporate.entity.BodyOrder;
import tr.nes.corporate.entity.CorporateBody;
import tr.nes.notification.Notice;
import tr.nes.notification.boundary.Notices;
import tr.nes.shared.PublicUrl;

/** Tells a body's contact by mail. */
@ApplicationScoped
public class CorporateNotices {

    private static final String PAGE = "/kurum-sertifikalari";

    @Inject
    private Notices notices;

    void opened(CorporateBody body, BodyOrder order) {
        tell(body, of("corporate/opened", order));
    }

    void issued(CorporateBody body, BodyOrder order) {
        tell(body, of("corporate/issued", order).with("serial", order.view().serialNumber()));
    }

    void refused(CorporateBody body, BodyOrder order) {
        tell(body, of("corporate/refused", order));
    }

    public void confirmed(CorporateBody body, String person) {
        tell(body, Notice.of("corporate/representative-confirmed").with("person", person));
    }

    public void ended(CorporateBody body, String person) {
        tell(body, Notice.of("corporate/representative-ended").with("person", person));
    }

    private void tell(CorporateBody body, Notice notice) {
        notices.mail(body.mail(), notice.with("name", body.title()).with("page", PublicUrl.forPeople() + PAGE), null);
    }

    private static Notice of(String template, BodyOrder order) {
        Notice notice = Notice.of(template);
        return switch (order.family()) {
            case FISCAL_SEAL -> notice.said("family", "Mali Mühür", "fiscal seal");
            case E_SEAL -> notice.said("family", "Elektronik Mühür", "e-seal");
            case ENCRYPTION -> notice.said("family", "Kurumsal Şifreleme", "encryption");
            case NES -> throw new IllegalStateException("no body holds a " + CertificateFamily.NES);
        };
    }
}
