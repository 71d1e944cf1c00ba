/**
 * The adapter itself and its inbound side (Jakarta Connectors 2.1, chapters 5 and 13): the watch over all readers, a lane
 * per reader and endpoint, delivery to message-driven beans.
 *
 * <p>Not here: connections to cards (outbound).
 */
package tr.nes.cardconnector.inbound;
