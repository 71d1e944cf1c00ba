package tr.nes.card.control.operation;

import tr.nes.card.CardStep;
import tr.nes.card.OperationVerdict;
import tr.nes.card.PinEffect;
import tr.nes.cardconnector.akis.SecretAnswer.Outcome;

/**
 * The only place that derives an operation's result from step, status word and counters. The counters outrank the
 * status word; success requires a positive response and counters that do not contradict it.
 */
public final class VerdictTable {

    private VerdictTable() {}

    public static OperationVerdict verdict(CardEvidence evidence) {
        if (evidence.step() == CardStep.CHANGE_PIN) {
            return ofChange(evidence);
        } else if (!evidence.step().writesPin()) {
            return beforeWriting(evidence);
        } else if (evidence.accepted()) {
            return ofSuccess(evidence);
        }
        return evidence.pukSaidWrong() ? ofWrongPuk(evidence) : ofWriting(evidence);
    }

    /**
     * What became of the new PIN of an operation without an answer, by counters read later. A blocked PIN rises only by
     * the PUK, and one command wrote PUK and PIN together or followed an accepted PUK: then the new PIN is in force.
     */
    public static PinEffect found(CardEvidence evidence) {
        OperationVerdict verdict = verdict(evidence);
        boolean byThisCommand =
                evidence.step().writesPin() && evidence.step() != CardStep.SET_PIN_AFTER_RESET && evidence.unblocked();
        return byThisCommand && !verdict.quarantine() ? PinEffect.IN_FORCE : verdict.newPin();
    }

    /** No command that writes the PIN was sent: the new PIN is not in force, whatever the response. */
    private static OperationVerdict beforeWriting(CardEvidence e) {
        if (e.pukSpent()) {
            return OperationVerdict.PUK_REFUSED;
        } else if (e.pukSaidWrong()) {
            return OperationVerdict.PUK_NOT_TAKEN;
        } else if (e.unblocked()) {
            return OperationVerdict.UNBLOCKED_ONLY;
        }
        return notWritten(e);
    }

    private static OperationVerdict notWritten(CardEvidence e) {
        return e.pukKept() ? OperationVerdict.NOT_WRITTEN : OperationVerdict.PUK_TRIES_UNTOLD;
    }

    private static OperationVerdict ofSuccess(CardEvidence e) {
        if (e.pukSpent()) {
            return OperationVerdict.PUK_IN_DOUBT;
        }
        return ofReport(e);
    }

    /** The card reported that the new PIN is in force. */
    private static OperationVerdict ofReport(CardEvidence e) {
        if (e.pinMayBeNew()) {
            return OperationVerdict.DONE;
        }
        return e.pinAfter().blocked() ? OperationVerdict.STILL_BLOCKED : OperationVerdict.CONTRADICTED;
    }

    /** The card reported a wrong PUK for a command with PUK and new PIN. */
    private static OperationVerdict ofWrongPuk(CardEvidence e) {
        if (e.pukSpent()) {
            return OperationVerdict.PUK_REFUSED;
        }
        boolean denied = e.unblocked() || e.pukKept() && !e.pinLooksBlocked();
        return denied ? OperationVerdict.PUK_IN_DOUBT : OperationVerdict.PUK_NOT_TAKEN;
    }

    /** The card refused a command that writes the PIN for another reason than the PUK, or responded inconclusively. */
    private static OperationVerdict ofWriting(CardEvidence e) {
        if (e.pukSpent()) {
            boolean certain = e.denied() || e.step().presentsPuk() || e.pinLooksBlocked();
            return certain ? OperationVerdict.PUK_REFUSED : OperationVerdict.PUK_IN_DOUBT;
        } else if (e.unblocked()) {
            return ofWritingUnblocked(e);
        } else if (e.denied() || e.pinLooksBlocked()) {
            return notWritten(e);
        }
        return OperationVerdict.UNCLEAR;
    }

    /** The PIN's counter rose: by this command, unless an earlier one had reset it. */
    private static OperationVerdict ofWritingUnblocked(CardEvidence e) {
        if (!e.denied()) {
            return OperationVerdict.UNCLEAR;
        }
        boolean byReset = e.step() == CardStep.SET_PIN_AFTER_RESET;
        return byReset ? OperationVerdict.UNBLOCKED_ONLY : OperationVerdict.CONTRADICTED;
    }

    private static OperationVerdict ofChange(CardEvidence e) {
        if (e.accepted()) {
            return ofReport(e);
        } else if (e.pinAfter().blocked()) {
            return OperationVerdict.PIN_BLOCKED;
        } else if (e.pinFell()) {
            return OperationVerdict.OLD_PIN_WRONG;
        } else if (e.notTaken()) {
            return ofWrongPin(e);
        } else if (e.answer() == Outcome.REFUSED) {
            return e.pinRose() ? OperationVerdict.CONTRADICTED : OperationVerdict.NOT_CHANGED;
        }
        return OperationVerdict.UNCLEAR;
    }

    /** The card reported that the old PIN is wrong or blocked; its counter is not seen to have fallen. */
    private static OperationVerdict ofWrongPin(CardEvidence e) {
        boolean saysBlocked = e.answer() == Outcome.BLOCKED;
        if (e.pinKept() || saysBlocked && e.pinAfter().atLeast(1)) {
            return OperationVerdict.CONTRADICTED;
        }
        return saysBlocked ? OperationVerdict.PIN_BLOCKED : OperationVerdict.OLD_PIN_WRONG;
    }
}
