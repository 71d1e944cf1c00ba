package tr.nes.consent;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A valid consent, as evidence of what is done because of it.
 *
 * @param certificateSerial of the signer's certificate; hexadecimal, upper case
 * @param sha256 of the signed document, 64 lower case hexadecimal digits
 */
public record ConsentEvidence(UUID id, int textVersion, String certificateSerial, Instant signedAt, String sha256)
        implements Serializable {}
