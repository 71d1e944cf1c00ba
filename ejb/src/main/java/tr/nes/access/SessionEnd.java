package tr.nes.access;

/** Why a web session is over. */
public enum SessionEnd {
    LOGOUT,
    IDLE,
    NEWER_LOGIN,
    LOCKED
}
