package tr.nes.institution;

/** Where people hand in forms signed by hand. */
public enum PaperReceiver {
    OFFICER,
    AUTHORITY
}
