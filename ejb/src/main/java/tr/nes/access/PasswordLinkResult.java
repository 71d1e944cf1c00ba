package tr.nes.access;

/** What came of asking for a link to a new password; says nothing about whether the person is known. */
public enum PasswordLinkResult {
    TAKEN,
    WRONG_PICTURE,
    THROTTLED
}
