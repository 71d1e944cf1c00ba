package tr.nes.institution.entity;

/** The states of an upload. */
public enum StaffImportState {
    STAGED,
    CONFIRMED,
    UNDONE
}
