package tr.nes.card;

/** Result of an answered PIN operation, with all its consequences. */
public enum OperationVerdict {
    DONE(OperationState.CONFIRMED, PinEffect.IN_FORCE, false, ""),

    /** The PUK's counter fell: the PUK was compared and refused. */
    PUK_REFUSED(OperationState.REFUSED, PinEffect.NOT_IN_FORCE, true, "PukRefused"),
    /** The card reported a wrong PUK; its counter does not show it, or could not be read. */
    PUK_NOT_TAKEN(OperationState.REFUSED, PinEffect.NOT_IN_FORCE, true, "PukNotTaken"),
    /** As PUK_REFUSED or PUK_NOT_TAKEN, and the card is destroyed. */
    CARD_DEAD(OperationState.REFUSED, PinEffect.NOT_IN_FORCE, true, CardException.Reason.CARD_DEAD.key()),
    /** The PUK's counter fell though the card reported success, or did not fall though it reported a wrong PUK. */
    PUK_IN_DOUBT(OperationState.UNKNOWN, PinEffect.UNKNOWN, true, "PukInDoubt"),

    /** No PUK try was spent. */
    NOT_WRITTEN(OperationState.REFUSED, PinEffect.NOT_IN_FORCE, false, "PinNotWritten"),
    /** The PIN's counter rose, but the new PIN was not written: the old PIN is in force. */
    UNBLOCKED_ONLY(OperationState.REFUSED, PinEffect.NOT_IN_FORCE, false, "UnblockedOnly"),
    /** The new PIN was not written; whether a PUK try was spent is not known. */
    PUK_TRIES_UNTOLD(OperationState.UNKNOWN, PinEffect.NOT_IN_FORCE, false, "PukTriesNotTold"),

    OLD_PIN_WRONG(OperationState.REFUSED, PinEffect.NOT_IN_FORCE, false, OperationView.OLD_PIN_WRONG),
    PIN_BLOCKED(OperationState.REFUSED, PinEffect.NOT_IN_FORCE, false, CardException.Reason.PIN_BLOCKED.key()),
    NOT_CHANGED(OperationState.REFUSED, PinEffect.NOT_IN_FORCE, false, "PinNotChanged"),

    /** The card reported success, but its counter shows that the PIN is blocked. */
    STILL_BLOCKED(OperationState.UNKNOWN, PinEffect.UNKNOWN, false, "StillBlocked"),
    /** The PIN's counter contradicts the card's response. */
    CONTRADICTED(OperationState.UNKNOWN, PinEffect.UNKNOWN, false, "AnswerContradicted"),
    /** Neither the card's response nor its counters are conclusive. */
    UNCLEAR(OperationState.UNKNOWN, PinEffect.UNKNOWN, false, "AnswerUnclear");

    private final OperationState state;
    private final PinEffect newPin;
    private final boolean quarantine;
    private final String reason;

    OperationVerdict(OperationState state, PinEffect newPin, boolean quarantine, String reason) {
        this.state = state;
        this.newPin = newPin;
        this.quarantine = quarantine;
        this.reason = reason;
    }

    public OperationState state() {
        return state;
    }

    public PinEffect newPin() {
        return newPin;
    }

    /** Whether the stored PUK must never be presented again. */
    public boolean quarantine() {
        return quarantine;
    }

    /** A message key; empty for success. */
    public String reason() {
        return reason;
    }
}
