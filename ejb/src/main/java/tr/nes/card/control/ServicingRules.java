package tr.nes.card.control;

import java.util.List;
import tr.nes.card.CardDead;
import tr.nes.card.CertificateMismatch;
import tr.nes.card.ForeignCard;
import tr.nes.card.NoSecret;
import tr.nes.card.NotConfirmed;
import tr.nes.card.OperationOpen;
import tr.nes.card.PinOperationsWait;
import tr.nes.card.PukTriesTooLow;
import tr.nes.card.SecretQuarantined;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.akis.Operation;
import tr.nes.shared.DomainException;

/** The first commandment: every line must hold, in this order, before a PUK leaves custody. */
final class ServicingRules {

    static final int PUK_TRIES_NEEDED = 2;

    private static final List<ServicingRule> POLICY = List.of(
            ServicingRules::cardIsTheHolders,
            ServicingRules::phoneIsNotNew,
            ServicingRules::cardIsAlive,
            ServicingRules::noOperationIsOpen,
            ServicingRules::secretIsStored,
            ServicingRules::secretIsNotQuarantined,
            ServicingRules::certificateIsTheCards,
            ServicingRules::commandsAreConfirmed,
            ServicingRules::enoughPukTriesRemain);

    private ServicingRules() {}

    static void check(Candidate candidate) {
        POLICY.forEach(rule -> rule.check(candidate));
    }

    private static void cardIsTheHolders(Candidate c) {
        refuseIf(c.onRecord() == null || !c.onRecord().belongsTo(c.holder()), new ForeignCard());
    }

    private static void phoneIsNotNew(Candidate c) {
        refuseIf(c.pinWaitEnd() != null, new PinOperationsWait(c.pinWaitEnd()));
    }

    private static void cardIsAlive(Candidate c) {
        refuseIf(c.onRecord().dead() || c.facts().lifeCycle() == LifeCycle.DEAD, new CardDead());
    }

    private static void noOperationIsOpen(Candidate c) {
        refuseIf(c.openOperation(), new OperationOpen());
    }

    private static void secretIsStored(Candidate c) {
        refuseIf(c.custody() == null, new NoSecret());
    }

    private static void secretIsNotQuarantined(Candidate c) {
        refuseIf(c.custody().quarantined(), new SecretQuarantined());
    }

    /** The serial number alone may lie when cards were mixed up in personalisation. */
    private static void certificateIsTheCards(Candidate c) {
        List<String> onCard = c.facts().certificates();
        refuseIf(onCard == null || onCard.isEmpty() || !c.issued().containsAll(onCard), new CertificateMismatch());
    }

    private static void commandsAreConfirmed(Candidate c) {
        boolean confirmed = c.facts().dialect().confirmed(Operation.UNBLOCK)
                && c.facts().dialect().confirmed(Operation.PUK_TRIES);
        refuseIf(!confirmed && !c.unconfirmedAllowed(), new NotConfirmed());
    }

    private static void enoughPukTriesRemain(Candidate c) {
        refuseIf(!c.facts().pukTries().atLeast(PUK_TRIES_NEEDED), new PukTriesTooLow());
    }

    private static void refuseIf(boolean broken, DomainException rule) {
        if (broken) {
            throw rule;
        }
    }
}
