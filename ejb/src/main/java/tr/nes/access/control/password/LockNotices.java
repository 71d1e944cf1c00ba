package tr.nes.access.control.password;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.notification.Notice;
import tr.nes.notification.boundary.Notices;
import tr.nes.shared.HolderId;

/** Tells a holder that Şifreli Giriş was locked, or opened again by staff. */
@ApplicationScoped
public class LockNotices {

    @Inject
    private Holders holders;

    @Inject
    private Notices notices;

    public void send(HolderId holder) {
        tell(holder, Notice.of("access/locked"));
    }

    public void lifted(HolderId holder) {
        tell(holder, Notice.of("access/unlocked"));
    }

    private void tell(HolderId holder, Notice notice) {
        HolderView person = holders.view(holder);
        notices.tell(person.phone(), person.mail(), notice.with("name", person.fullName()));
    }
}
