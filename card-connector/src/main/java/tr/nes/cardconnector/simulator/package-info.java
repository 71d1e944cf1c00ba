/**
 * Cards that are not there. {@link tr.nes.cardconnector.simulator.SimulatedCard} answers commands as an AKİS card of a given
 * dialect would, with its files, counters, blocked and dead states; {@link tr.nes.cardconnector.simulator.VpcdSlot} puts it
 * into a virtual PC/SC reader; {@link tr.nes.cardconnector.simulator.SimulatedTransport} has readers of its own for it in
 * this JVM, for development and tests: never chosen unless configuration allows it.
 *
 * <p>It shares no wording of commands with the akis package, only the names of the dialects: each checks the other.
 *
 * <p>Not here: which transport is chosen (inbound).
 */
package tr.nes.cardconnector.simulator;
