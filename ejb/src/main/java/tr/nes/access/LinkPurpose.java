package tr.nes.access;

/** What a one-time link is good for; a link for one thing does no other. */
public enum LinkPurpose {
    NEW_MAIL,
    NEW_WORD
}
