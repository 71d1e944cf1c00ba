/**
 * Cards that are not there. {@link tr.nes.cardconnector.simulator.SimulatedCard} answers commands as an AKİS card of a given
 * dialect would, with its files, counters, blocked and dead states; {@link tr.nes.cardconnector.simulator.VpcdSlot} puts it
 * into a virtual PC/SC reader; {@link tr.nes.cardconnector.simulator.FaultScript} makes it misbehave on cue.
 *
 * <p>It shares no wording of commands with the akis package, only the names of the dialects: each checks the other.
 *
 * <p>Not here: readers, the choice of the transport.
 */
package tr.nes.cardconnector.simulator;
