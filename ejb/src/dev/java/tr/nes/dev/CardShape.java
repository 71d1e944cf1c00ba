package tr.nes.dev;

/** The state in which a simulated card is inserted into a reader. */
public enum CardShape {
    /** Unchanged since its last use; initially as in the demo data. */
    AS_IT_IS,
    /** Reset to the demo data, whatever was done to it before. */
    AS_DELIVERED,
    PIN_BLOCKED,
    /** One PUK try left. */
    PUK_LOW,
    DEAD,
    /** Has another PUK than the one in custody. */
    OTHER_PUK,
    /** Counts a VERIFY without data as a wrong PIN or PUK; no simulated card does so otherwise. */
    COUNTS_QUESTIONS,
    /** Contains a certificate that was not issued for it. */
    OTHER_CERTIFICATE,
    /** Another kind of card: unknown ATR. */
    OTHER_KIND,
    /** AKİS 3: recognized, not served. */
    VERSION_THREE,
    /** Of an AKİS 1.x whose tries may not be asked; for a card of 1.x. */
    HIDES_TRIES,
    /** The list of its certificates can't be read; simulated readers only. */
    WITHOUT_CERTIFICATES,
    /** Is recognized but answers no command, like one with a dirty chip; simulated readers only. */
    SILENT,
    /** Takes six seconds for commands that use up a try or write; simulated readers only. */
    SLOW,
    /** Writes the new PIN, but the response is lost as if the card had been pulled; simulated readers only. */
    TORN,
    /** Signs, but the response is lost as if the card had been pulled; simulated readers only. */
    TORN_AT_SIGNATURE,
    /** Like TORN for the response to the PUK alone, before any PIN is written. */
    TORN_AT_PUK,
    /** PIN blocked; reports that the new PIN was written although it was not; simulated readers only. */
    CLAIMS_NEW_PIN,
    /** PIN blocked; has another PUK than the one in custody but reports it as correct; simulated readers only. */
    CLAIMS_RIGHT_PUK,
    /** PIN blocked; reports a wrong PUK without checking it; simulated readers only. */
    DENIES_PUK,
    /** PIN blocked; refuses the command that writes the new PIN; simulated readers only. */
    REFUSES_NEW_PIN,
    /**
     * PIN blocked; accepts PUK and new PIN, but this decrements the PUK counter; AKİS 2.x in simulated readers
     * only.
     */
    COUNTS_PUK_USES;

    boolean hasOtherPuk() {
        return this == OTHER_PUK || this == CLAIMS_RIGHT_PUK;
    }

    boolean isPinBlocked() {
        return this == PIN_BLOCKED || this.compareTo(TORN_AT_PUK) >= 0;
    }
}
