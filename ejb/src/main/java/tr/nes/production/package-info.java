/**
 * From an approved application to a finished card: the queue, the stock of blank cards, personalisation in a reader or at a
 * bureau outside.
 *
 * <p>{@code CardProduced} is fired in the transaction that records the finished card.
 *
 * <p>Not here: what the card is told (card), who may have it (enrolment), how it reaches its holder (delivery).
 */
package tr.nes.production;
