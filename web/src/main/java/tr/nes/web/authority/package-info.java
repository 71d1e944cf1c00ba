/**
 * OCSP, revocation lists and the authority's certificates for standard clients: plain HTTP, no login, no session.
 *
 * <p>Not here: pages about certificates.
 */
package tr.nes.web.authority;
