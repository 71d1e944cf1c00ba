/**
 * Kiosk terminals: their paired browsers, their readers and the visits of holders.
 *
 * <p>A visit ({@code entity.Visit}) is a server-side object of its own; its step decides which methods may be
 * called.
 *
 * <p>Not here: operations on a card (card), who may log in (access), pages.
 */
package tr.nes.kiosk;
