/**
 * What every way to readers and cards offers to the adapter.
 *
 * <p>Not here: pools and queues (outbound), events (inbound).
 */
package tr.nes.cardconnector.transport;
