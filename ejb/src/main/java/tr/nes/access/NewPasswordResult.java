package tr.nes.access;

/** Result of setting a new password. */
public enum NewPasswordResult {
    CHANGED,
    DIFFERENT,
    TOO_SHORT,
    TOO_LONG,
    COMMON,
    OWN_DATA,
    /** The link was used, has expired or was replaced by a newer one. */
    LINK_OVER,
    /** Too many passwords are being hashed; the link is still valid. */
    BUSY
}
