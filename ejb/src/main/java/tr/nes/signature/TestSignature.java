package tr.nes.signature;

import java.io.Serializable;

/**
 * The first signature of a card, which is for nothing but to see that it signs.
 *
 * @param waiting null unless the document waits for the card
 * @param signed the newest; null until the card has signed
 */
public record TestSignature(WaitingDocument waiting, SignedDocumentView signed) implements Serializable {}
