/**
 * An EJBCA as the certificate authority, by its REST interface (version 1 of its published OpenAPI): for installations
 * whose certificates a whole CA issues. Chosen by {@code nes.ejbca.url}; OCSP and revocation lists are then EJBCA's own.
 *
 * <p>Its account in EJBCA needs no approvals and its CA enforces unique public keys, so that an order that is sent twice
 * is one certificate. The limit of transactions (ETSI EN 319 412-5 §4.3.2) stands in EJBCA's certificate profiles, one
 * profile for each limit.
 *
 * <p>Not here: which change is allowed, and what to do while there is no answer; both is the certificate slice's.
 */
package tr.nes.ejbca;
