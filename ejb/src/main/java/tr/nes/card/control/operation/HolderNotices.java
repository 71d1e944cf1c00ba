package tr.nes.card.control.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import tr.nes.card.CardSerial;
import tr.nes.card.OperationView;
import tr.nes.holder.HolderView;
import tr.nes.holder.boundary.Holders;
import tr.nes.notification.Notice;
import tr.nes.notification.boundary.Notices;
import tr.nes.shared.HolderId;

/** Notifies a holder of operations on his card, so that he learns of those that he did not request. */
@ApplicationScoped
public class HolderNotices {

    @Inject
    private Holders holders;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    void pinWasSet(HolderId id, CardSerial card) {
        tell(Notice.of("card/pin-set"), id, card, clock.instant());
    }

    /**
     * The card of an operation without an answer was read again. While PIN operations wait, nobody is sent to a kiosk.
     */
    void found(OperationView operation, HolderId holder) {
        Notice notice = switch (operation.found()) {
            case IN_FORCE -> Notice.of("card/pin-set");
            case NOT_IN_FORCE -> Notice.of("card/pin-not-set");
            case UNKNOWN -> undecided(holder);
        };
        tell(notice, holder, operation.card(), operation.finishedAt());
    }

    private Notice undecided(HolderId holder) {
        return holders.pinWaitEnd(holder)
                .map(end -> Notice.of("card/pin-undecided-later").at("wait", end))
                .orElse(Notice.of("card/pin-undecided"));
    }

    /** Notifies that the new PIN may or may not be in force. */
    void pinMayBeSet(HolderId id, CardSerial card) {
        tell(Notice.of("card/pin-in-doubt"), id, card, clock.instant());
    }

    /** The card refused its PUK, which is in quarantine from now on. */
    void pukRefused(HolderId id, CardSerial card) {
        tell(Notice.of("card/puk-refused"), id, card, clock.instant());
    }

    /** The quarantine has ended. */
    public void pukReplaced(HolderId id, CardSerial card) {
        tell(Notice.of("card/puk-replaced"), id, card, clock.instant());
    }

    private void tell(Notice what, HolderId id, CardSerial card, Instant when) {
        HolderView holder = holders.view(id);
        Notice notice = what.in(holder.language())
                .with("name", holder.fullName())
                .with("card", card.toString())
                .at("when", when);
        notices.tell(holder.phone(), holder.mail(), notice);
    }
}
