package tr.nes.casework.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import tr.nes.casework.CaseDetails;
import tr.nes.casework.CaseException;
import tr.nes.casework.CaseView;
import tr.nes.casework.DeliveryOutcome;
import tr.nes.casework.control.CaseWork;
import tr.nes.casework.control.DeliveryCaseWork;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/**
 * Everything that staff has to follow up. A case is named by its subject, which is looked up among the open ones; methods
 * with a subject throw CASE_GONE if it has ended, and those that change something OWN_CASE if it is about the caller.
 */
@Stateless
@RolesAllowed({Roles.BACK_OFFICE, Roles.ADMIN})
public class Cases {

    private static final int CLOSED_SHOWN = 50;

    @Inject
    private CaseWork work;

    @Inject
    private DeliveryCaseWork deliveries;

    /** Oldest first; contact data masked. */
    public List<CaseView> open() {
        return work.open();
    }

    /** Those that ended last. */
    public List<CaseView> closed() {
        return work.closed(CLOSED_SHOWN);
    }

    /** One case with how to reach the person; audited. */
    public CaseDetails details(String subject) {
        return work.details(subject);
    }

    /** The caller follows it up from now on. */
    public void take(String subject) {
        work.take(subject);
    }

    /** The caller telephoned with the person. */
    public void called(String subject) {
        work.called(subject);
    }

    /** @throws CaseException NOTE_MISSING, NOTE_HOLDS_SECRET */
    public void note(String subject, String note) {
        work.note(subject, note);
    }

    /**
     * Asks the person by SMS and mail to come to a kiosk with the card.
     *
     * @throws CaseException STEP_NOT_POSSIBLE unless a card is to be read; ASKED_TODAY
     */
    @RequiresFreshFactor
    public void askIn(String subject) {
        work.askIn(subject);
    }

    /**
     * Asks the person by SMS and mail to apply for a new card, since this one can't be serviced any more.
     *
     * @throws CaseException STEP_NOT_POSSIBLE unless a card is concerned; ASKED_TODAY
     */
    @RequiresFreshFactor
    public void askForNewCard(String subject) {
        work.askForNewCard(subject);
    }

    /**
     * Ends the case of a shipment with the report that it is about; the holder is told.
     *
     * @param answer to the holder, at most 300 characters; null if there is none and the outcome needs no reason
     * @throws CaseException STEP_NOT_POSSIBLE unless it is about a shipment; OUTCOME_MISSING, ANSWER_MISSING, NOTE_HOLDS_SECRET,
     *     ANSWER_TOO_LONG
     */
    @RolesAllowed(Roles.BACK_OFFICE)
    @RequiresFreshFactor
    public void settleDelivery(String subject, DeliveryOutcome outcome, String answer) {
        deliveries.settle(subject, outcome, answer);
    }

    /** @throws CaseException NOT_TO_BE_CLOSED unless it is a complaint; NOTE_MISSING, NOTE_HOLDS_SECRET */
    @RequiresFreshFactor
    public void close(String subject, String note) {
        work.close(subject, note);
    }
}
