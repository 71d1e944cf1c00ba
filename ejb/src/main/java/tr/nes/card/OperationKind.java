package tr.nes.card;

/** What an operation on a card is for. */
public enum OperationKind {
    /** New PIN by means of the PUK in custody. */
    UNBLOCK
}
