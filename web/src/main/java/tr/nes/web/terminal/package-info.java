/**
 * Terminaller: the administrator's list of kiosk terminals and their pairing.
 *
 * <p>Not here: the screens of a terminal (kiosk).
 */
package tr.nes.web.terminal;
