/**
 * The adapter's life cycle and its inbound side: chooses the transport, monitors the readers, and delivers their
 * events to message endpoints, in sequence per reader.
 *
 * <p>Flow: {@link tr.nes.cardconnector.inbound.ReaderWatch} polls,
 * {@link tr.nes.cardconnector.inbound.ReaderChanges} computes the events,
 * {@link tr.nes.cardconnector.inbound.CardEndpoint} distributes them to one
 * {@link tr.nes.cardconnector.inbound.ReaderLane} per reader, {@link tr.nes.cardconnector.inbound.Delivery}
 * delivers each.
 *
 * <p>Not here: connections (outbound), how a transport detects a card (pcsc, simulator).
 */
package tr.nes.cardconnector.inbound;
