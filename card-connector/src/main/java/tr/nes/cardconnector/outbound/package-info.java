/**
 * Connections to cards: the container pools one managed connection per reader, we queue for it.
 *
 * <p>A managed connection stands for the reader (its context and worker) and stays in the pool; each borrower gets a session
 * with the card that is in the reader then, and each return resets that card.
 *
 * <p>Not here: how a transport reaches a card (transport and its two kinds).
 */
package tr.nes.cardconnector.outbound;
