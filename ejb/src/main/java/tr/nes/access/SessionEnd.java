package tr.nes.access;

/** Why a web session is over. */
public enum SessionEnd {
    LOGOUT,
    IDLE,
    /** As long as a session may last, whatever is done in it. */
    EXPIRED,
    NEWER_LOGIN,
    /** Three wrong passwords on a device known as the holder's own. */
    LOCKED,
    /** Staff has corrected the phone; whoever has the old one is logged out. */
    PHONE_CHANGED,
    /** A new password was set by the link in a mail. */
    WORD_CHANGED
}
