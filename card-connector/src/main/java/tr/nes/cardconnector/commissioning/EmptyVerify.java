package tr.nes.cardconnector.commissioning;

/** What a VERIFY without data (ISO/IEC 7816-4:2005 §7.5.6) does to a card's retry counter. */
public enum EmptyVerify {
    /** The dialect does not use it, or the walk ended before. */
    NOT_ASKED,
    /** It returned the counter and did not change it. */
    FREE,
    /** The counter fell: it must never be sent to such cards. */
    COSTS_A_TRY,
    /** The card does not return a counter. */
    NO_COUNTER
}
