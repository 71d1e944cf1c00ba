package tr.nes.callcentre;

/** What needs two members of staff. */
public enum ProposalKind {
    PHONE,
    REVOCATION
}
