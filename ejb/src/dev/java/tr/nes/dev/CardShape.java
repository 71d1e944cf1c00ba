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
    TORN,
    /** Likewise the answer to the PUK alone, before any PIN is written. */
    TORN_AT_PUK,
    /** PIN blocked; says that it has written the new PIN and has not; simulated readers only. */
    CLAIMS_NEW_PIN,
    /** PIN blocked and not the PUK in custody, which it claims to have accepted; simulated readers only. */
    CLAIMS_RIGHT_PUK,
    /** PIN blocked; says that the PUK is wrong and has not looked at it; simulated readers only. */
    DENIES_PUK,
    /** PIN blocked; does not carry out the command that writes the new PIN, and says so; simulated readers only. */
    REFUSES_NEW_PIN,
    /** PIN blocked; takes PUK and new PIN, but its PUK counter goes down by it; AKİS 2.x in simulated readers only. */
    COUNTS_PUK_USES;

    boolean hasOtherPuk() {
        return this == OTHER_PUK || this == CLAIMS_RIGHT_PUK;
    }

    boolean isPinBlocked() {
        return this == PIN_BLOCKED || this.compareTo(TORN_AT_PUK) >= 0;
    }
}
