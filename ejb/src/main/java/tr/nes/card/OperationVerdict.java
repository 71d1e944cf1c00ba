package tr.nes.card;

/** What an answered operation on a PIN has come to; everything that follows from it is said here. */
public enum OperationVerdict {
    DONE(OperationState.CONFIRMED, PinEffect.IN_FORCE, false, ""),

    /** The PUK's counter fell: it was compared and not taken. */
    PUK_REFUSED(OperationState.REFUSED, PinEffect.NOT_IN_FORCE, true, "PukRefused"),
    /** The card said that the PUK is wrong; its counter does not show it, or nobody could ask. */
    PUK_NOT_TAKEN(OperationState.REFUSED, PinEffect.NOT_IN_FORCE, true, "PukNotTaken"),
    /** As either of them, and the card is destroyed. */
    CARD_DEAD(OperationState.REFUSED, PinEffect.NOT_IN_FORCE, true, CardException.Reason.CARD_DEAD.key()),
    /** The PUK's counter fell though the card reported success, or did not fall though it reported a wrong PUK. */
    PUK_IN_DOUBT(OperationState.UNKNOWN, PinEffect.UNKNOWN, true, "PukInDoubt"),

    /** No PUK try was spent. */
    NOT_WRITTEN(OperationState.REFUSED, PinEffect.NOT_IN_FORCE, false, "PinNotWritten"),
    /** The PIN's counter rose, but only the old PIN is there to use it. */
    UNBLOCKED_ONLY(OperationState.REFUSED, PinEffect.NOT_IN_FORCE, false, "UnblockedOnly"),
    /** The new PIN was not written; whether a PUK try was spent is not known. */
    PUK_TRIES_UNTOLD(OperationState.UNKNOWN, PinEffect.NOT_IN_FORCE, false, "PukTriesNotTold"),

    OLD_PIN_WRONG(OperationState.REFUSED, PinEffect.NOT_IN_FORCE, false, OperationView.OLD_PIN_WRONG),
    PIN_BLOCKED(OperationState.REFUSED, PinEffect.NOT_IN_FORCE, false, CardException.Reason.PIN_BLOCKED.key()),
    NOT_CHANGED(OperationState.REFUSED, PinEffect.NOT_IN_FORCE, false, "PinNotChanged"),

    /** The card reported success, but its counter says that the PIN is blocked. */
    STILL_BLOCKED(OperationState.UNKNOWN, PinEffect.UNKNOWN, false, "StillBlocked"),
    /** The PIN's counter denies what the card reported. */
    CONTRADICTED(OperationState.UNKNOWN, PinEffect.UNKNOWN, false, "AnswerContradicted"),
    /** The card's answer says neither yes nor no, and its counters do not either. */
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
