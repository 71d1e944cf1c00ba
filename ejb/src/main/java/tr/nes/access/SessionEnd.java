package tr.nes.access;

/** Why a web session is over. */
public enum SessionEnd {
    LOGOUT,
    IDLE,
    NEWER_LOGIN,
    LOCKED,
    /** Staff has corrected the phone: whoever held the old one is out. */
    PHONE_CHANGED,
    /** A new security word was set by the link in a mail. */
    WORD_CHANGED
}
