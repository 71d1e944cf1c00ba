/** The OCSP responder (RFC 6960): reads requests, looks statuses up, signs answers. */
package tr.nes.authority.control.ocsp;
