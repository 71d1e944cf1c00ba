/**
 * Okuyucular: the staff's live view of the card readers, their registration, and taking them out of service.
 * Not here: what a kiosk shows of its readers (kiosk), terminals and their pairing (terminal).
 */
package tr.nes.web.reader;
