/**
 * EJBCA as the certificate authority, through its REST interface (version 1 of its published OpenAPI), for
 * installations whose certificates are issued by a full CA. Enabled by {@code nes.ejbca.url}; EJBCA itself then
 * serves OCSP and revocation lists.
 *
 * <p>Our account in EJBCA needs no approvals and its CA enforces unique public keys, so that an order sent twice
 * yields one certificate. The transaction limit (ETSI EN 319 412-5 §4.3.2) is set in EJBCA's certificate profiles,
 * one profile per limit.
 *
 * <p>Not here: which changes are allowed, and what to do while EJBCA does not respond; both belong to the
 * certificate slice.
 */
package tr.nes.ejbca;
