/**
 * E-Onay: a holder's signed consent that his later applications need no signature of their own. Given at a kiosk by the
 * card, kept as CAdES (ETSI EN 319 122-1, level B-B) with the text that was signed inside it; withdrawn on the web.
 *
 * <p>Not here: the card and its PIN (card), the kiosk's pages, and the applications that ask whether there is a consent.
 */
package tr.nes.consent;
