/**
 * The embedded certificate authority: root, issuing authority and OCSP signer, for trial, tests and small
 * installations. It issues qualified certificates and publishes their status by OCSP and revocation lists.
 *
 * <p>Not here: who owns a certificate and which operations may change its status; that is the certificate slice's
 * business, which knows this slice only as its port {@code CertificateAuthority}.
 */
package tr.nes.authority;
