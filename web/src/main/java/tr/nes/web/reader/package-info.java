/**
 * Okuyucular: the staff's live view of the card readers, their registration, and taking them out of service.
 *
 * <p>Not here: readers as displayed at a kiosk (kiosk), terminals and their pairing (terminal).
 */
package tr.nes.web.reader;
