package tr.nes.institution.entity;

/** The states of a row in a staff list. */
public enum StaffMemberState {
    /** Uploaded, not yet confirmed. */
    STAGED,
    ACTIVE,
    /** A later upload has a newer row; an undo brings this one back. */
    REPLACED,
    LEFT
}
