package tr.nes.access;

/** Result of a request for a password reset link; does not reveal whether the person is registered. */
public enum PasswordLinkResult {
    TAKEN,
    WRONG_PICTURE,
    THROTTLED
}
