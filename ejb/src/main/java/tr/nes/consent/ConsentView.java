package tr.nes.consent;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A consent.
 *
 * @param certificateSerial of the signer's certificate; hexadecimal, upper case
 * @param withdrawnAt null while it is valid
 */
public record ConsentView(UUID id, int textVersion, String certificateSerial, Instant signedAt, Instant withdrawnAt)
        implements Serializable {}
