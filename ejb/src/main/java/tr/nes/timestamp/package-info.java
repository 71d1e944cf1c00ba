/**
 * Time stamps (RFC 3161, RFC 5816, ETSI EN 319 422): requests, accounts and their credits.
 *
 * <p>A stamp is entered and paid for in one transaction, and signed afterwards: whoever asks again with the same request,
 * because the answer was lost, gets the same stamp and pays once.
 *
 * <p>Not here: the unit's key and certificate (authority), HTTP (web).
 */
package tr.nes.timestamp;
