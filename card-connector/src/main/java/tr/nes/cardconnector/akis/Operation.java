package tr.nes.cardconnector.akis;

/** What can be done with a card; the unit in which a dialect is confirmed or not. */
public enum Operation {
    SERIAL_NUMBER,
    LIFE_CYCLE,
    /** Remaining PIN tries, without spending one. */
    PIN_TRIES,
    /** Remaining PUK tries, without spending one. */
    PUK_TRIES,
    CERTIFICATES,
    VERIFY_PIN,
    CHANGE_PIN,
    /** New PIN by means of the PUK. */
    UNBLOCK,
    SIGN,
    LOG_OUT
}
