/**
 * The interface between the adapter and its transports: links to readers, exclusive sessions with cards, and
 * monitors.
 *
 * <p>Every wait is bounded; every failure is one of the connector's exceptions.
 *
 * <p>Not here: the transports themselves (pcsc, simulator), and which one is chosen (inbound).
 */
package tr.nes.cardconnector.transport;
