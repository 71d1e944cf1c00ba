package tr.nes.casework;

/** What a case is about. */
public enum CaseKind {
    /** An operation on a card whose outcome is not known; ends when the card is read again. */
    UNKNOWN_OPERATION,
    /** A PUK that its card refused; ends when it is replaced at the server. */
    QUARANTINED_SECRET,
    /** A holder's report about a shipment; ends with the warranty decision. */
    DELIVERY,
    /** A complaint by telephone; staff closes it. */
    COMPLAINT;

    /** Whether asking the holder to come with the card leads on. */
    public boolean needsCard() {
        return this == UNKNOWN_OPERATION || this == QUARANTINED_SECRET;
    }
}
