package tr.nes.card.control.operation;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import tr.nes.card.CardException;
import tr.nes.card.CardException.Reason;
import tr.nes.card.control.reading.CardFacts;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.akis.Operation;
import tr.nes.cardconnector.akis.Tries;
import tr.nes.shared.DomainException;

/** Conditions that a card must meet before any operation. */
public final class CardRules {

    private static final int PIN_TRIES_NEEDED = 2;

    private CardRules() {}

    public static void cardIsTheHolders(ServicingCandidate c) {
        refuseIf(c.onRecord() == null || !c.onRecord().belongsTo(c.holder()), new CardException(Reason.FOREIGN_CARD));
    }

    public static void cardIsAlive(ServicingCandidate c) {
        refuseIf(c.onRecord().dead() || c.facts().lifeCycle() == LifeCycle.DEAD, new CardException(Reason.CARD_DEAD));
    }

    public static void noOperationIsOpen(ServicingCandidate c) {
        refuseIf(c.openOperation(), new CardException(Reason.OPERATION_OPEN));
    }

    /**
     * The serial number alone is not reliable if cards were mixed up in personalisation: a certificate issued for this
     * card must be on it. There may be others, of an authority or from earlier.
     */
    public static void certificateIsTheCards(ServicingCandidate c) {
        List<String> onCard = c.facts().certificates();
        refuseIf(onCard == null, new CardException(Reason.CERTIFICATE_UNREADABLE));
        refuseIf(Collections.disjoint(c.issued(), onCard), new CardException(Reason.CERTIFICATE_MISMATCH));
    }

    public static void pinIsNotBlocked(ServicingCandidate c) {
        refuseIf(c.facts().pinTries().blocked(), new CardException(Reason.PIN_BLOCKED));
    }

    /** Nothing is presented to a card whose remaining tries can't be read without spending one. */
    public static ServicingRule told(Function<CardFacts, Tries> counter) {
        return c -> refuseIf(!counter.apply(c.facts()).told(), new CardException(Reason.NOT_CONFIRMED));
    }

    /** The last PIN try is never spent: unblocking needs none. */
    public static void enoughPinTriesRemain(ServicingCandidate c) {
        refuseIf(!c.facts().pinTries().atLeast(PIN_TRIES_NEEDED), new CardException(Reason.PIN_TRIES_TOO_LOW));
    }

    /** Nothing is done with a card of a type that was not commissioned for it. */
    public static ServicingRule confirmed(Operation... needed) {
        return c -> refuseIf(!c.allowed().containsAll(Set.of(needed)), new CardException(Reason.NOT_CONFIRMED));
    }

    public static void refuseIf(boolean broken, DomainException rule) {
        if (broken) {
            throw rule;
        }
    }
}
