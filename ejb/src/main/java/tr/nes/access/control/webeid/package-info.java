/**
 * E-İmzalı Giriş on the holder's own computer by Web eID's published protocol: the nonce, the signed token, and
 * every reason to refuse it. One rule per class; {@link tr.nes.access.control.webeid.AuthenticationTokenValidator}
 * defines their order.
 */
package tr.nes.access.control.webeid;
