package tr.nes.consent;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A consent that was given.
 *
 * @param certificateSerial of the certificate it was signed with; hexadecimal, upper case
 * @param withdrawnAt null while it holds
 */
public record ConsentView(UUID id, int textVersion, String certificateSerial, Instant signedAt, Instant withdrawnAt)
        implements Serializable {}
