/** Revocation lists (RFC 5280 §5): when one is due, what belongs on it, how it is built. */
package tr.nes.authority.control.crl;
