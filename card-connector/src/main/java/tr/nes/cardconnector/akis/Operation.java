package tr.nes.cardconnector.akis;

/** Card operations; the unit in which a dialect is confirmed or not. */
public enum Operation {
    SERIAL_NUMBER,
    LIFE_CYCLE,
    /** Remaining PIN tries, without using one up. */
    PIN_TRIES,
    /** Remaining PUK tries, without using one up. */
    PUK_TRIES,
    CERTIFICATES,
    VERIFY_PIN,
    CHANGE_PIN,
    /** Setting a new PIN with the PUK. */
    UNBLOCK,
    SIGN,
    LOG_OUT,
    /** Key, certificate, PIN and PUK of a blank card. */
    PERSONALISE
}
