package tr.nes.card.control;

import java.util.List;
import tr.nes.cardconnector.akis.Operation;

/** What must hold before a PIN is presented for a signature; as for a PIN change, its last try is never spent. */
final class SigningRules {

    private static final List<ServicingRule> POLICY = List.of(
            CardRules::cardIsTheHolders,
            CardRules::cardIsAlive,
            CardRules::noOperationIsOpen,
            CardRules::certificateIsTheCards,
            CardRules.confirmed(Operation.SIGN, Operation.PIN_TRIES),
            CardRules.told(CardFacts::pinTries),
            CardRules::pinIsNotBlocked,
            CardRules::enoughPinTriesRemain);

    private SigningRules() {}

    static void check(ServicingCandidate candidate) {
        POLICY.forEach(rule -> rule.check(candidate));
    }
}
