package tr.nes.shared;

/** How much a confirmation by the second factor is good for. */
public enum FactorScope {
    /** Any confirmation of this login counts while it is fresh, the login's own too. */
    SESSION,
    /** What is final: only a confirmation made for a revocation counts, and one revocation uses it up. */
    REVOCATION
}
