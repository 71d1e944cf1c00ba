package tr.nes.signature;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A document that was signed.
 *
 * @param sha256 of the signed PDF, 64 lower case hexadecimal digits
 * @param certificateSerial hexadecimal, upper case
 * @param timeStamped level B-T, else B-B
 * @param signedAt as claimed in the signature
 */
public record SignedDocumentView(
        UUID id,
        DocumentKind kind,
        UUID subject,
        String title,
        String sha256,
        String certificateSerial,
        boolean timeStamped,
        Instant signedAt)
        implements Serializable {}
