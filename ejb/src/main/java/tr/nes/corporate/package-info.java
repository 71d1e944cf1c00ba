/**
 * Certificates that bodies hold: fiscal seals, e-seals and certificates for encryption. The bodies, who acts for them, and the
 * way from an order to the certificate for a key in the body's own device.
 *
 * <p>Whoever acts for a body is entered with name and identity number, and confirmed by staff where the body is known already. It
 * is looked up at each call: an end takes effect at once.
 *
 * <p>Not here: the life of a certificate and the catalogue of families (certificate), what it contains (authority), the order of
 * a fiscal seal and the question what a body may hold (request), the institutions that employ people (institution).
 */
package tr.nes.corporate;
