package tr.nes.access;

/** Why a web session ended. */
public enum SessionEnd {
    LOGOUT,
    IDLE,
    /** The maximum lifetime was reached, regardless of activity. */
    EXPIRED,
    NEWER_LOGIN,
    /** Three wrong passwords on a device known as the holder's own. */
    LOCKED,
    /** Staff corrected the phone; anyone with the old one is logged out. */
    PHONE_CHANGED,
    /** A new password was set with a mailed link. */
    WORD_CHANGED
}
