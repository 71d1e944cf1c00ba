package tr.nes.access;

/** Purpose of a one-time link; a link is valid for its own purpose only. */
public enum LinkPurpose {
    NEW_MAIL,
    NEW_WORD
}
