package tr.nes.authority;

import java.io.Serializable;
import java.time.Instant;

/**
 * An OCSPResponse (RFC 6960 §4.2.1).
 *
 * @param encoded DER; must not be modified
 * @param cacheable whether the response may be reused for the same request: signed, and without a nonce
 * @param producedAt in whole seconds
 */
public record EncodedOcspResponse(byte[] encoded, boolean cacheable, Instant producedAt) implements Serializable {}
