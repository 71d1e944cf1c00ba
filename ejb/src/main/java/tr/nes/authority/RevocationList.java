package tr.nes.authority;

import java.io.Serializable;
import java.time.Instant;

/**
 * A full revocation list (RFC 5280 §5).
 *
 * @param number increases by one with each list of the issuer
 * @param issuedAt its thisUpdate is earlier, for clients whose clocks are slow
 * @param nextUpdate latest time at which the next list is issued
 * @param encoded DER; must not be modified
 */
public record RevocationList(long number, Instant issuedAt, Instant nextUpdate, byte[] encoded)
        implements Serializable {}
