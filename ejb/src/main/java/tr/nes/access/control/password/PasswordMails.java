package tr.nes.access.control.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import tr.nes.access.entity.OneTimeLink;
import tr.nes.holder.HolderView;
import tr.nes.notification.Notice;
import tr.nes.notification.boundary.Notices;
import tr.nes.shared.PublicUrl;

/** What a person is told about a new password. */
@ApplicationScoped
public class PasswordMails {

    /** The link without its token; access logs leave this path out. */
    public static final String LINK_PATH = "/sozcuk/baglanti/";

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    /** Not sent any more when the link is over. */
    public void link(HolderView person, String token) {
        Notice notice = Notice.of("access/word-link")
                .with("name", person.fullName())
                .with("link", PublicUrl.forPeople() + LINK_PATH + token);
        notices.mail(person.mail(), notice, clock.instant().plus(OneTimeLink.LIFE));
    }

    public void changed(HolderView person) {
        Notice notice =
                Notice.of("access/word-changed").with("name", person.fullName()).at("when", clock.instant());
        notices.tell(person.phone(), person.mail(), notice);
    }
}
