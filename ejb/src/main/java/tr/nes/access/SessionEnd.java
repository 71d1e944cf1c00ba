package tr.nes.access;

/** Why a web session is over. */
public enum SessionEnd {
    LOGOUT,
    IDLE,
    NEWER_LOGIN,
    LOCKED,
    /** Staff has corrected the phone: whoever held the old one is out. */
    PHONE_CHANGED
}
