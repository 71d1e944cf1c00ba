package tr.nes.authority;

import java.io.Serializable;
import java.time.Instant;

/**
 * An OCSPResponse (RFC 6960 §4.2.1).
 *
 * @param encoded DER; not to be changed
 * @param cacheable whether the same request may be given the same answer: signed, and without a nonce
 * @param producedAt in whole seconds
 */
public record EncodedOcspResponse(byte[] encoded, boolean cacheable, Instant producedAt) implements Serializable {}
