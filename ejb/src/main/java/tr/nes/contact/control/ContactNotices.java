package tr.nes.contact.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import tr.nes.holder.HolderView;
import tr.nes.notification.Notice;
import tr.nes.notification.boundary.Notices;
import tr.nes.shared.PublicUrl;

/** Sends notices to old and new phones and addresses. {@code before} is the person before the change. */
@ApplicationScoped
public class ContactNotices {

    /** Link without its token; access logs omit this path. */
    static final String LINK_PATH = "/bilgi-guncelle/e-posta/";

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    public void phoneChanged(HolderView before) {
        tell(before, Notice.of("contact/phone-changed"));
    }

    public void mailChanged(HolderView before) {
        tell(before, Notice.of("contact/mail-changed"));
    }

    public void link(HolderView person, String mail, String token) {
        Notice notice = Notice.of("contact/mail-link")
                .with("name", person.fullName())
                .with("link", PublicUrl.forPeople() + LINK_PATH + token);
        notices.mail(mail, notice, null);
    }

    private void tell(HolderView before, Notice notice) {
        notices.tell(
                before.phone(),
                before.mail(),
                notice.in(before.language()).with("name", before.fullName()).at("when", clock.instant()));
    }
}
