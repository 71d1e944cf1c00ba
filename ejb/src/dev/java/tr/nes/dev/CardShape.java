package tr.nes.dev;

/** In what state a simulated card is put into a reader. */
public enum CardShape {
    /** As it was left; at first as the demo describes it. */
    AS_IT_IS,
    /** Brand new, as the demo describes it, whatever was done to it before. */
    AS_DELIVERED,
    PIN_BLOCKED,
    /** One PUK try left. */
    PUK_LOW,
    DEAD,
    /** Its PUK is not the one in custody. */
    OTHER_PUK,
    /** Takes a VERIFY without data for a wrong PIN or PUK, as no simulated card is known to do. */
    COUNTS_QUESTIONS,
    /** Carries a certificate that was not issued for it. */
    OTHER_CERTIFICATE,
    /** A card of another kind: unknown ATR. */
    OTHER_KIND,
    /** Is recognised but answers no command, as one with a dirty chip; simulated readers only. */
    SILENT,
    /** Takes six seconds for what spends a try or writes; simulated readers only. */
    SLOW,
    /** Writes the new PIN, but its answer is lost as if it had been pulled; simulated readers only. */
    TORN
}
