package tr.nes.access;

/** Result of setting a new password. */
public enum NewPasswordResult {
    CHANGED,
    DIFFERENT,
    TOO_SHORT,
    TOO_LONG,
    COMMON,
    OWN_DATA,
    /** The link was used, is too old or was followed by a newer one. */
    LINK_OVER,
    /** Too many passwords are being hashed; the link is still good. */
    BUSY
}
