package tr.nes.callcentre;

/** Operations that need two members of staff. */
public enum ProposalKind {
    PHONE,
    REVOCATION
}
