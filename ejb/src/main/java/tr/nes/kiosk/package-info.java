/**
 * Kiosk terminals: which browser is which terminal, which readers it has, and the visits of holders at it.
 *
 * <p>A visit ({@code entity.Visit}) is a server-side object of its own; its step decides what may be called.
 *
 * <p>Not here: what is done to a card (card), who may log in (access), pages.
 */
package tr.nes.kiosk;
