/**
 * Outbound connections (Jakarta Connectors 2.1, chapter 6): handle, managed connection and factory; one managed connection
 * per reader, a fair queue before it.
 *
 * <p>Not here: how a reader is reached (transport), what a card understands (akis).
 */
package tr.nes.cardconnector.outbound;
