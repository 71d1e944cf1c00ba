package tr.nes.access;

/** How a session was opened; what that allows is each operation's business. */
public enum LoginMethod {
    /** Password and SMS code. */
    WORD,
    /** A qualified certificate: a card and its PIN; nothing is confirmed by SMS yet. */
    SIGNATURE,
    /** The e-Devlet Kapısı vouches for the person; nothing is confirmed by SMS yet, and no staff role comes along. */
    E_DEVLET
}
