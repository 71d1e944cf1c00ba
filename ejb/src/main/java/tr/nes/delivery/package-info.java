/**
 * From a finished card to its holder's hand: parcels, the carrier, attempts, returns, receipt and what is missing.
 *
 * <p>Not here: the making of cards (production), the states of an application (enrolment).
 */
package tr.nes.delivery;
