/**
 * The card connector's language: what the rest of the system says to readers and cards, and what it hears from them.
 *
 * <p>A {@link tr.nes.cardconnector.CardConnectionFactory} lends a {@link tr.nes.cardconnector.CardConnection} to one named
 * reader, exclusively; a {@link tr.nes.cardconnector.CardEventListener} hears of readers and cards that come and go. Errors
 * are sorted once: a subclass of {@link tr.nes.cardconnector.CardConnectorException} says what broke, a status word is an
 * answer and never an exception.
 *
 * <p>Not here: how PC/SC works (pcsc), how the container is talked to (outbound, inbound), what AKİS cards understand (akis).
 */
package tr.nes.cardconnector;
