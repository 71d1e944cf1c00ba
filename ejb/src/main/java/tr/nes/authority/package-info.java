/**
 * The embedded certificate authority: root, issuing authority and OCSP signer, for trial, tests and small installations.
 * It issues qualified certificates and tells the world by OCSP and revocation lists where they stand.
 *
 * <p>Not here: whose certificate it is, which operation may change its status; that is the certificate slice's business,
 * which knows this one only as its port {@code CertificateAuthority}.
 */
package tr.nes.authority;
