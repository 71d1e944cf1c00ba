package tr.nes.signature;

import java.util.UUID;
import tr.nes.shared.HolderId;

/**
 * A document that one person is to sign.
 *
 * @param subject what the document is about; one document of it waits at a time
 * @param revision of the subject, returned with the signature
 * @param title what people know the subject by, such as its number; at most 60 characters
 * @param pdf without a signature
 */
public record DocumentOrder(DocumentKind kind, UUID subject, int revision, HolderId signer, String title, byte[] pdf) {}
