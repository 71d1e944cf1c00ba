/**
 * The adapter's life and its inbound side: chooses the transport, watches the readers, and delivers what happens there to
 * message endpoints, in sequence per reader.
 *
 * <p>One way: {@link tr.nes.cardconnector.inbound.ReaderWatch} looks, {@link tr.nes.cardconnector.inbound.ReaderChanges}
 * says what that means, {@link tr.nes.cardconnector.inbound.CardEndpoint} sorts the events into one
 * {@link tr.nes.cardconnector.inbound.ReaderLane} per reader, {@link tr.nes.cardconnector.inbound.Delivery} hands one over.
 *
 * <p>Not here: connections (outbound), how a transport sees a card (pcsc, simulator).
 */
package tr.nes.cardconnector.inbound;
