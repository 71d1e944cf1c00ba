package tr.nes.card.control.pin;

import java.util.List;
import tr.nes.card.CardException;
import tr.nes.card.CardException.Reason;
import tr.nes.card.PinOperationsWait;
import tr.nes.card.control.operation.CardRules;
import tr.nes.card.control.operation.ServicingCandidate;
import tr.nes.card.control.operation.ServicingRule;
import tr.nes.cardconnector.akis.Operation;
import tr.nes.cardconnector.akis.Tries;

/** Conditions for taking a PUK out of custody; all must hold, and are checked in this order. */
public final class ServicingRules {

    static final int PUK_TRIES_NEEDED = 2;

    private static final List<ServicingRule> POLICY = List.of(
            CardRules::cardIsTheHolders,
            ServicingRules::phoneIsNotNew,
            CardRules::cardIsAlive,
            CardRules::noOperationIsOpen,
            ServicingRules::secretIsStored,
            ServicingRules::secretIsNotQuarantined,
            CardRules::certificateIsTheCards,
            CardRules.confirmed(Operation.UNBLOCK, Operation.PUK_TRIES),
            ServicingRules::pukTriesAreKnown,
            ServicingRules::enoughPukTriesRemain);

    private ServicingRules() {}

    public static void check(ServicingCandidate candidate) {
        POLICY.forEach(rule -> rule.check(candidate));
    }

    private static void phoneIsNotNew(ServicingCandidate c) {
        CardRules.refuseIf(c.pinWaitEnd() != null, new PinOperationsWait(c.pinWaitEnd()));
    }

    private static void secretIsStored(ServicingCandidate c) {
        CardRules.refuseIf(c.custody() == null, new CardException(Reason.NO_SECRET));
    }

    private static void secretIsNotQuarantined(ServicingCandidate c) {
        CardRules.refuseIf(c.custody().quarantined(), new CardException(Reason.SECRET_QUARANTINED));
    }

    /** Not "too few": there may be enough, and nobody knows. */
    private static void pukTriesAreKnown(ServicingCandidate c) {
        Tries tries = c.facts().pukTries();
        boolean doubtful = !tries.atLeast(PUK_TRIES_NEEDED) && tries.most() >= PUK_TRIES_NEEDED;
        CardRules.refuseIf(!tries.told() || doubtful, new CardException(Reason.PUK_TRIES_UNKNOWN));
    }

    private static void enoughPukTriesRemain(ServicingCandidate c) {
        CardRules.refuseIf(
                !c.facts().pukTries().atLeast(PUK_TRIES_NEEDED), new CardException(Reason.PUK_TRIES_TOO_LOW));
    }
}
