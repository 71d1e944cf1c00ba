/**
 * Types of cards, by ATR: which were seen, which are recognised, and which of a type's operations a commissioning has
 * confirmed. On a real card of a type without one, nothing is done but reading.
 *
 * <p>A commissioning is a walk with a test card (connector, package {@code commissioning}); its record is signed, and a
 * record that was changed afterwards confirms nothing.
 *
 * <p>Not here: the commands (card connector), cards of holders and what is done with them (card).
 */
package tr.nes.cardtype;
