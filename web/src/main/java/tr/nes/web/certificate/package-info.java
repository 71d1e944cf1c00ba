/**
 * Sertifika Listele and the operations on a certificate: Kullanıma Aç, Askıya Al, Askıdan İndir, Sertifikamı İptal
 * Et.
 *
 * <p>Not here: public certificate status (OCSP, CRL), which belongs to the authority.
 */
package tr.nes.web.certificate;
