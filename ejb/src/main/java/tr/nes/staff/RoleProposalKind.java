package tr.nes.staff;

/** What is proposed about a role. */
public enum RoleProposalKind {
    GIVE,
    END
}
