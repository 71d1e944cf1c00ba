package tr.nes.card.control;

import java.util.List;
import tr.nes.card.NoSecret;
import tr.nes.card.PinOperationsWait;
import tr.nes.card.PukTriesTooLow;
import tr.nes.card.SecretQuarantined;
import tr.nes.cardconnector.akis.Operation;

/** The first commandment: every line must hold, in this order, before a PUK leaves custody. */
final class ServicingRules {

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
            CardRules.told(CardFacts::pukTries),
            ServicingRules::enoughPukTriesRemain);

    private ServicingRules() {}

    static void check(ServicingCandidate candidate) {
        POLICY.forEach(rule -> rule.check(candidate));
    }

    private static void phoneIsNotNew(ServicingCandidate c) {
        CardRules.refuseIf(c.pinWaitEnd() != null, new PinOperationsWait(c.pinWaitEnd()));
    }

    private static void secretIsStored(ServicingCandidate c) {
        CardRules.refuseIf(c.custody() == null, new NoSecret());
    }

    private static void secretIsNotQuarantined(ServicingCandidate c) {
        CardRules.refuseIf(c.custody().quarantined(), new SecretQuarantined());
    }

    private static void enoughPukTriesRemain(ServicingCandidate c) {
        CardRules.refuseIf(!c.facts().pukTries().atLeast(PUK_TRIES_NEEDED), new PukTriesTooLow());
    }
}
