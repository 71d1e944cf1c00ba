package tr.nes.enrolment;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.WaitingDocument;

/**
 * A list that an officer signs.
 *
 * @param people how many are on it
 * @param preparedBy full name of the officer who is to sign it; null unless it waits for a signature
 * @param waiting the document that waits for the caller's card; null if none does
 * @param signer full name; null until it is signed, as is the time
 */
public record ApplicationListView(
        UUID id,
        UUID institution,
        DocumentKind kind,
        String number,
        long people,
        Instant createdAt,
        String preparedBy,
        WaitingDocument waiting,
        String signer,
        Instant signedAt)
        implements Serializable {

    public boolean isSigned() {
        return signedAt != null;
    }
}
