/**
 * Texts that administrators may write anew: what was shipped, and what counts on this server instead.
 *
 * <p>Not here: who writes them, the rules and their versions (portal), what is done with them (each slice).
 */
package tr.nes.shared.text;
