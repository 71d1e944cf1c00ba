/**
 * API of the card connector: connections to cards, events of readers and cards.
 *
 * <p>A {@link tr.nes.cardconnector.CardConnectionFactory} opens an exclusive
 * {@link tr.nes.cardconnector.CardConnection} to the card in a named reader; a
 * {@link tr.nes.cardconnector.CardEventListener} is notified of readers and cards that come and go. A subclass of
 * {@link tr.nes.cardconnector.CardConnectorException} says how the communication failed; a status word is a
 * response and never an exception.
 *
 * <p>Not here: PC/SC (pcsc), the JCA contracts with the container (outbound, inbound), the commands of AKİS cards
 * (akis).
 */
package tr.nes.cardconnector;
