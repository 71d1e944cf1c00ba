/**
 * The registered people: their identity, contact data and staff roles.
 *
 * <p>Not here: how a person logs in (access), what a person owns (card, certificate).
 */
package tr.nes.holder;
