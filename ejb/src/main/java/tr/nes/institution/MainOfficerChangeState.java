package tr.nes.institution;

/** The states of a proposed change of the main officer. */
public enum MainOfficerChangeState {
    PROPOSED,
    CONFIRMED,
    REJECTED
}
