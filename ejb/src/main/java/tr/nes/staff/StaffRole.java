package tr.nes.staff;

/** The staff's roles, with the names in {@code tr.nes.shared.Roles}. */
public enum StaffRole {
    CALL_CENTRE,
    BACK_OFFICE,
    ADMIN,
    AUDITOR
}
