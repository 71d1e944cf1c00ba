/**
 * Simulated cards. {@link tr.nes.cardconnector.simulator.SimulatedCard} answers commands as an AKİS card of a
 * given dialect would, with its files, counters, blocked and destroyed states;
 * {@link tr.nes.cardconnector.simulator.VpcdSlot} puts it into a virtual PC/SC reader;
 * {@link tr.nes.cardconnector.simulator.SimulatedTransport} provides readers for it in this JVM, for development
 * and tests: never chosen unless the configuration allows it.
 *
 * <p>It shares only the names of the dialects with the akis package, not the encoding of commands, so that each
 * checks the other.
 *
 * <p>Not here: which transport is chosen (inbound).
 */
package tr.nes.cardconnector.simulator;
