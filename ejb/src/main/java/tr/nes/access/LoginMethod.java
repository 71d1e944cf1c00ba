package tr.nes.access;

/** How a session was opened; each operation decides what that allows. */
public enum LoginMethod {
    /** Password and SMS code. */
    WORD,
    /** A qualified certificate: a card and its PIN; nothing is confirmed by SMS yet. */
    SIGNATURE,
    /** Identity asserted by the e-Devlet Kapısı; nothing is confirmed by SMS yet, and no staff role is granted. */
    E_DEVLET
}
