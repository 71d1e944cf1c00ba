/**
 * Whether the settings of this installation can work at all: each slice says what is wrong with its own, and it is told once.
 *
 * <p>Not here: the settings themselves.
 */
package tr.nes.shared.configuration;
