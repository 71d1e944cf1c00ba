/**
 * What the adapter asks of a transport: links to readers, exclusive sessions with cards, and something to watch by.
 *
 * <p>Every wait in here is bounded; every failure is one of the language's exceptions.
 *
 * <p>Not here: any transport (pcsc, simulator), and which one is chosen (inbound).
 */
package tr.nes.cardconnector.transport;
