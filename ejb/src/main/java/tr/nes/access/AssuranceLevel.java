package tr.nes.access;

/** By what a login session was opened. */
public enum AssuranceLevel {
    /** Security word and a code sent to the registered phone. */
    WORD_SMS,
    /** The holder's qualified certificate: a card and its PIN. */
    SIGNATURE
}
