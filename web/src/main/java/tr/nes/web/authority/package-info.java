/**
 * OCSP, revocation lists and the authority's certificates for standard clients: plain HTTP, nobody logs in, no session.
 *
 * <p>Not here: pages about certificates.
 */
package tr.nes.web.authority;
