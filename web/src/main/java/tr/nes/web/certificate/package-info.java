/**
 * Sertifika Listele and what can be done with a certificate: Kullanıma Aç, Askıya Al, Askıdan İndir, Sertifikamı İptal Et.
 * Not here: status for the world (OCSP, CRL), which is the authority's.
 */
package tr.nes.web.certificate;
