package tr.nes.access;

/** Why a web session is over. */
public enum SessionEnd {
    LOGOUT,
    IDLE,
    /** As long as a session may last, whatever is done in it. */
    EXPIRED,
    NEWER_LOGIN,
    /** Three wrong words at a device that was known as the holder's own. */
    LOCKED,
    /** Staff has corrected the phone: whoever held the old one is out. */
    PHONE_CHANGED,
    /** A new password was set by the link in a mail. */
    WORD_CHANGED
}
