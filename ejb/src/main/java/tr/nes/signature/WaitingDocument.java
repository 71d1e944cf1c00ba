package tr.nes.signature;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A document that waits for its signer.
 *
 * @param sha256 of the PDF, 64 lower case hexadecimal digits
 * @param pages at least one
 */
public record WaitingDocument(
        UUID id, DocumentKind kind, UUID subject, String title, String sha256, int pages, Instant since)
        implements Serializable {

    /** The first 16 digits of the hash, in groups of four, to be compared by eye. */
    public String shortHash() {
        return sha256.substring(0, 16).replaceAll("(.{4})(?=.)", "$1 ");
    }
}
