/**
 * The people whom the system knows: who they are, how they are reached and which staff roles they hold.
 *
 * <p>Not here: how a person logs in (access), what a person owns (card, certificate).
 */
package tr.nes.holder;
