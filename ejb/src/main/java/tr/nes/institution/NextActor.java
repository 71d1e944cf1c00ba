package tr.nes.institution;

/** Who acts next. */
public enum NextActor {
    /** A member of the back office other than the one who proposed. */
    SECOND_BACK_OFFICE,
    OFFICER,
    NOBODY
}
