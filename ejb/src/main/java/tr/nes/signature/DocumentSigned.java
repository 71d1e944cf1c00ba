package tr.nes.signature;

import java.util.UUID;
import tr.nes.shared.HolderId;

/**
 * Fired in the transaction that stores a signed document. An observer that throws undoes the signature: nothing is stored
 * then.
 *
 * @param document id of the signed document
 */
public record DocumentSigned(DocumentKind kind, UUID subject, int revision, HolderId signer, UUID document) {}
