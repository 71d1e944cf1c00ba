package tr.nes.access;

/**
 * A challenge as ALTCHA's protocol has it: find the number up to {@code maxnumber} that, written after the salt, hashes to
 * {@code challenge}. The salt ends with the time of expiry; the signature is ours.
 */
public record ProofOfWorkChallenge(String algorithm, String challenge, long maxnumber, String salt, String signature) {}
