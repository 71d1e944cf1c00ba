/**
 * Connections to cards: the container pools one managed connection per reader, in front of which we queue.
 *
 * <p>A managed connection belongs to the reader (its context and worker) and stays in the pool; each borrower gets
 * a session with the card in the reader, and each return resets that card.
 *
 * <p>Not here: how a transport reaches a card (transport, pcsc, simulator).
 */
package tr.nes.cardconnector.outbound;
