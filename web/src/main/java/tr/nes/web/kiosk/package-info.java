/**
 * The screens of a kiosk terminal: pairing, start, then one page for each step of a visit.
 *
 * <p>Only the business layer knows the state of a visit. {@link tr.nes.web.kiosk.KioskAccessFilter} queries it
 * before every page and redirects to the page of the current step, so that the back button, a second tab and a
 * double click change nothing. A visit has its own cookie, {@code nes-servicing}, and shares nothing with a web
 * login.
 *
 * <p>Not here: a terminal's identity (access), what a step allows (tr.nes.kiosk), anything about cards.
 */
package tr.nes.web.kiosk;
