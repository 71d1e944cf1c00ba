package tr.nes.access;

/** Result of asking for a link to a new password; does not reveal whether the person is registered. */
public enum PasswordLinkResult {
    TAKEN,
    WRONG_PICTURE,
    THROTTLED
}
