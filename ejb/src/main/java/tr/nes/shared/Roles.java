package tr.nes.shared;

/** The roles that may call a boundary. Holders and terminals are limited to their own data by the principal's name. */
public final class Roles {

    /** A person who logged in; the principal's name is the HolderId. */
    public static final String HOLDER = "HOLDER";

    /** A paired kiosk terminal; the principal's name is the TerminalId. */
    public static final String TERMINAL = "TERMINAL";

    /** A person who acts for an institution; its boundaries look up for which one at every call. */
    public static final String OFFICER = "OFFICER";

    public static final String CALL_CENTRE = "CALL_CENTRE";
    public static final String BACK_OFFICE = "BACK_OFFICE";
    public static final String ADMIN = "ADMIN";
    public static final String AUDITOR = "AUDITOR";

    /** Timers, message-driven beans and start-up, through {@code @RunAs}. */
    public static final String SYSTEM = "SYSTEM";

    private Roles() {}
}
