/**
 * Offices with kiosks: the public list with addresses and opening hours, and the administrator's form for one.
 *
 * <p>Not here: terminals and their pairing (terminal).
 */
package tr.nes.web.office;
