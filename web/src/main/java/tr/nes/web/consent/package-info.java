/** E-Onay İşlemleri: how the holder's consent stands, its signed document, its withdrawal. It is given at a kiosk. */
package tr.nes.web.consent;
