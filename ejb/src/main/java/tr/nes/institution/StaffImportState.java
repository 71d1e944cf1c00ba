package tr.nes.institution;

/** The states of an upload. */
public enum StaffImportState {
    STAGED,
    CONFIRMED,
    UNDONE
}
