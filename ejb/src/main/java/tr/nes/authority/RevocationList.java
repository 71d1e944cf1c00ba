package tr.nes.authority;

import java.io.Serializable;
import java.time.Instant;

/**
 * A full revocation list (RFC 5280 §5).
 *
 * @param number grows by one with each list of the issuer
 * @param nextUpdate when the next one is out at the latest
 * @param encoded DER; not to be changed
 */
public record RevocationList(long number, Instant thisUpdate, Instant nextUpdate, byte[] encoded)
        implements Serializable {}
