/**
 * Commissioning: the walk through all commands of a dialect with a test card that may be spent, which shows whether
 * cards of its ATR behave as the dialect assumes.
 *
 * <p>Not here: what may be used because of it (the caller's record), who may do it, journal and audit.
 */
package tr.nes.cardconnector.commissioning;
