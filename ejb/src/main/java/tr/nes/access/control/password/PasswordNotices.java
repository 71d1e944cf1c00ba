package tr.nes.access.control.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import tr.nes.access.entity.OneTimeLink;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.notification.Notice;
import tr.nes.notification.boundary.Notices;
import tr.nes.shared.HolderId;
import tr.nes.shared.PublicUrl;

/** Notices to a person about the password and the lock of Şifreli Giriş. */
@ApplicationScoped
public class PasswordNotices {

    /** Link without its token; access logs omit this path. */
    public static final String LINK_PATH = "/sozcuk/baglanti/";

    @Inject
    private Holders holders;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    /** Discarded unsent when the link has expired. */
    public void link(HolderView person, String token) {
        Notice notice = Notice.of("access/word-link")
                .with("name", person.fullName())
                .with("link", PublicUrl.forPeople() + LINK_PATH + token);
        notices.mail(person.mail(), notice, clock.instant().plus(OneTimeLink.LIFE));
    }

    public void changed(HolderView person) {
        Notice notice = Notice.of("access/word-changed")
                .in(person.language())
                .with("name", person.fullName())
                .at("when", clock.instant());
        notices.tell(person.phone(), person.mail(), notice);
    }

    public void locked(HolderId holder) {
        tell(holder, Notice.of("access/locked"));
    }

    /** Staff has lifted the lock. */
    public void unlocked(HolderId holder) {
        tell(holder, Notice.of("access/unlocked"));
    }

    private void tell(HolderId holder, Notice notice) {
        HolderView person = holders.view(holder);
        notices.tell(person.phone(), person.mail(), notice.in(person.language()).with("name", person.fullName()));
    }
}
