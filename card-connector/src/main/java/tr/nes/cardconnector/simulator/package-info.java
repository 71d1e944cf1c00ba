/**
 * Readers in this JVM, and what can be put into them. For development and tests: never chosen unless configuration allows it.
 *
 * <p>Not here: which transport is chosen (inbound).
 */
package tr.nes.cardconnector.simulator;
