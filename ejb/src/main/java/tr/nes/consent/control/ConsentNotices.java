package tr.nes.consent.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.notification.Notice;
import tr.nes.notification.boundary.Notices;
import tr.nes.shared.HolderId;

/** Informs the holder by SMS and mail, so that a consent given by someone else is noticed. */
@ApplicationScoped
public class ConsentNotices {

    @Inject
    private Holders holders;

    @Inject
    private Notices notices;

    void given(HolderId holder) {
        tell(holder, Notice.of("consent/given"));
    }

    void withdrawn(HolderId holder) {
        tell(holder, Notice.of("consent/withdrawn"));
    }

    private void tell(HolderId id, Notice notice) {
        HolderView holder = holders.view(id);
        notices.tell(holder.phone(), holder.mail(), notice.in(holder.language()).with("name", holder.fullName()));
    }
}
