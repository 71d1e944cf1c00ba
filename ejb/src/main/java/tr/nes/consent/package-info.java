/**
 * E-Onay: a holder's signed consent; later applications then need no signature of their own. Signed at a kiosk
 * with the card and stored as CAdES (ETSI EN 319 122-1, level B-B) with the signed text inside; withdrawn on the
 * web.
 *
 * <p>Not here: the card and its PIN (card), the kiosk's pages, and the applications that ask whether there is a
 * consent.
 */
package tr.nes.consent;
