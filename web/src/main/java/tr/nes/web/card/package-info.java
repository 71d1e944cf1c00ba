/**
 * PIN Oluşturma / Kilit Çözme on the web: the Doğrulama Kodu that carries the right to a kiosk. PIN / PUK Bilgisi:
 * the PINs that cards were delivered with. For staff: Bekleyen İşler.
 *
 * <p>Not here: the kiosk's own pages (kiosk).
 */
package tr.nes.web.card;
