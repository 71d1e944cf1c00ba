/**
 * What AKİS cards understand. {@link tr.nes.cardconnector.akis.AkisCard} says what can be done with a card;
 * {@link tr.nes.cardconnector.akis.AkisDialect} holds, as data, how each generation wants to be told and what of that is
 * {@linkplain tr.nes.cardconnector.akis.Operation unconfirmed}: written from the standard, never seen on a real card.
 *
 * <p>A secret goes to the card once. Nothing here tries twice, and every command that carried a PIN or PUK is wiped after
 * its answer, whatever that was.
 *
 * <p>Not here: whose card it is, whether a try may be spent (the caller's policy), where PUKs are kept, readers.
 */
package tr.nes.cardconnector.akis;
