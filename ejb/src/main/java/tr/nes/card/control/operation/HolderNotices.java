package tr.nes.card.control.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import tr.nes.card.CardSerial;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.notification.Notice;
import tr.nes.notification.boundary.Notices;
import tr.nes.shared.HolderId;

/** Tells a holder what was done to his card, so that he hears of it when it was not he. */
@ApplicationScoped
public class HolderNotices {

    @Inject
    private Holders holders;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    void pinWasSet(HolderId id, CardSerial card) {
        tell("card/pin-set", id, card);
    }

    /** Nobody knows whether the new PIN is in force. */
    void pinMayBeSet(HolderId id, CardSerial card) {
        tell("card/pin-in-doubt", id, card);
    }

    private void tell(String what, HolderId id, CardSerial card) {
        HolderView holder = holders.view(id);
        Notice notice = Notice.of(what)
                .with("name", holder.fullName())
                .with("card", card.toString())
                .at("when", clock.instant());
        notices.tell(holder.phone(), holder.mail(), notice);
    }
}
