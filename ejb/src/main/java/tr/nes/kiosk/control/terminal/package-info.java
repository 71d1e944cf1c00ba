/** Terminals and their readers: pairing, what is attached, what is in them, and how they do. */
package tr.nes.kiosk.control.terminal;
