package tr.nes.institution;

/** An officer's position; a deputy acts for a limited time. */
public enum OfficerRole {
    MAIN,
    OFFICER,
    DEPUTY
}
