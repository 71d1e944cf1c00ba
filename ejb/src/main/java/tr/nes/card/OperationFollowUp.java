package tr.nes.card;

import java.util.Set;

/** What the holder can do at the kiosk after an operation on a card. */
public enum OperationFollowUp {
    /** It succeeded. */
    TAKE_CARD,
    /** Nothing was changed, and the cause may have gone away. */
    TRY_AGAIN,
    /** The outcome is not known until the card is read. */
    READ_CARD,
    /** The PIN is blocked or must not be tried again; a new one needs no old one. */
    UNBLOCK,
    /** Nothing more can be done with this card here. */
    CALL;

    private static final Set<String> UNBLOCKING = Set.of(
            CardException.Reason.PIN_BLOCKED.key(),
            CardException.Reason.PIN_TRIES_TOO_LOW.key(),
            OperationView.OLD_PIN_WRONG);

    private static final Set<String> NOT_HERE = Set.of(
            CardException.Reason.PUK_TRIES_TOO_LOW.key(),
            CardException.Reason.PUK_TRIES_UNKNOWN.key(),
            CardException.Reason.VERSION_NOT_SERVED.key(),
            CardException.Reason.SECRET_QUARANTINED.key(),
            CardException.Reason.NO_SECRET.key(),
            CardException.Reason.CERTIFICATE_MISMATCH.key(),
            CardException.Reason.CARD_DEAD.key(),
            CardException.Reason.TRIES_FELL.key(),
            CardException.Reason.NOT_CONFIRMED.key(),
            "PinOperationsWait");

    static OperationFollowUp of(OperationState state, String reason) {
        if (state == OperationState.CONFIRMED) {
            return TAKE_CARD;
        } else if (NOT_HERE.contains(reason) || isQuarantining(reason)) {
            return CALL;
        } else if (state == OperationState.REFUSED) {
            return UNBLOCKING.contains(reason) ? UNBLOCK : TRY_AGAIN;
        }
        return state == OperationState.RECONCILED ? TRY_AGAIN : READ_CARD;
    }

    private static boolean isQuarantining(String reason) {
        for (OperationVerdict verdict : OperationVerdict.values()) {
            if (verdict.quarantine() && verdict.reason().equals(reason)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the visit is over when the card is taken. */
    public boolean isLast() {
        return this == TAKE_CARD || this == CALL;
    }
}
