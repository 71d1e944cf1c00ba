/**
 * E-Onay İşlemleri: state of the holder's consent, its signed document, its withdrawal. A consent is given at a
 * kiosk.
 */
package tr.nes.web.consent;
