package tr.nes.access;

/** What came of asking for a link to a new security word; says nothing about whether the person is known. */
public enum WordLinkResult {
    TAKEN,
    WRONG_PICTURE,
    THROTTLED
}
