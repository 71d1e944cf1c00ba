/**
 * The command set of AKİS cards. {@link tr.nes.cardconnector.akis.AkisCard} offers the operations of a card;
 * {@link tr.nes.cardconnector.akis.AkisDialect} holds, as data, the commands of each generation and which of them
 * are {@linkplain tr.nes.cardconnector.akis.Operation unconfirmed}: written from the standard, never tested on a
 * real card.
 *
 * <p>A secret is sent to the card once. Nothing here retries, and every command that carried a PIN or PUK is wiped
 * after the response, whatever that was.
 *
 * <p>Not here: who owns a card, whether a try may be used up (the caller's policy), where PUKs are kept, readers.
 */
package tr.nes.cardconnector.akis;
