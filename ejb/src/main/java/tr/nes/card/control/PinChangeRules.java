package tr.nes.card.control;

import java.util.List;
import tr.nes.card.PinBlocked;
import tr.nes.card.PinTriesTooLow;
import tr.nes.cardconnector.akis.Operation;

/** What must hold before an old PIN is presented. The last PIN try is never spent: unblocking needs none. */
final class PinChangeRules {

    static final int PIN_TRIES_NEEDED = 2;

    private static final List<ServicingRule> POLICY = List.of(
            CardRules::cardIsTheHolders,
            CardRules::cardIsAlive,
            CardRules::noOperationIsOpen,
            CardRules::certificateIsTheCards,
            CardRules.confirmed(Operation.CHANGE_PIN, Operation.PIN_TRIES),
            PinChangeRules::pinIsNotBlocked,
            PinChangeRules::enoughPinTriesRemain);

    private PinChangeRules() {}

    static void check(Candidate candidate) {
        POLICY.forEach(rule -> rule.check(candidate));
    }

    private static void pinIsNotBlocked(Candidate c) {
        CardRules.refuseIf(c.facts().pinTries().blocked(), new PinBlocked());
    }

    private static void enoughPinTriesRemain(Candidate c) {
        CardRules.refuseIf(!c.facts().pinTries().atLeast(PIN_TRIES_NEEDED), new PinTriesTooLow());
    }
}
