package tr.nes.card.control;

import java.util.List;
import tr.nes.cardconnector.akis.Operation;

/** What must hold before an old PIN is presented. The last PIN try is never spent: unblocking needs none. */
final class PinChangeRules {

    private static final List<ServicingRule> POLICY = List.of(
            CardRules::cardIsTheHolders,
            CardRules::cardIsAlive,
            CardRules::noOperationIsOpen,
            CardRules::certificateIsTheCards,
            CardRules.confirmed(Operation.CHANGE_PIN, Operation.PIN_TRIES),
            CardRules.told(CardFacts::pinTries),
            CardRules::pinIsNotBlocked,
            CardRules::enoughPinTriesRemain);

    private PinChangeRules() {}

    static void check(ServicingCandidate candidate) {
        POLICY.forEach(rule -> rule.check(candidate));
    }
}
