/**
 * The screens of a kiosk terminal: pairing, start, then one page for each step of a visit.
 *
 * <p>The business layer alone knows where a visit stands. {@link tr.nes.web.kiosk.KioskGate} asks it before every page and
 * leads to the page of that step, so that the back button, a second tab and a double click find the truth and change
 * nothing. A visit is its own cookie, {@code nes-servicing}; it shares nothing with a web login.
 *
 * <p>Not here: who a terminal is (the shell's authentication), what a step allows (tr.nes.kiosk), anything about cards.
 */
package tr.nes.web.kiosk;
