package tr.nes.access;

/**
 * A challenge of the ALTCHA protocol: find the number up to {@code maxnumber} that, appended to the salt, hashes
 * to {@code challenge}. The salt ends with the time of expiry; the signature is made by this server.
 */
public record ProofOfWorkChallenge(String algorithm, String challenge, long maxnumber, String salt, String signature) {}
