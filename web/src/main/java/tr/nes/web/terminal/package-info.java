/**
 * Terminaller: the administrator's list of kiosk terminals and their pairing.
 * Not here: what happens at a terminal (kiosk).
 */
package tr.nes.web.terminal;
