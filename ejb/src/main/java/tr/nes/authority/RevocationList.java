package tr.nes.authority;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A full revocation list (RFC 5280 §5).
 *
 * @param number increases by one with each list of the issuer
 * @param issuedAt its thisUpdate is earlier, for clients whose clocks are slow
 * @param nextUpdate latest time at which the next list is issued
 * @param file DER, never modified; open it soon, as it is deleted some lists later
 */
public record RevocationList(long number, Instant issuedAt, Instant nextUpdate, Path file) {}
