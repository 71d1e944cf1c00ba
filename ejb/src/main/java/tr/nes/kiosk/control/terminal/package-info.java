/** Terminals and their readers: pairing, attached readers, cards in them, and their health. */
package tr.nes.kiosk.control.terminal;
