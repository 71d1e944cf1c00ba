/**
 * E-İmzalı Giriş on the holder's own machine by Web eID's published protocol: the nonce, the token that comes back signed,
 * and every reason to refuse it. One rule a class; {@link tr.nes.access.control.webeid.AuthenticationTokenValidator} is the order of them.
 */
package tr.nes.access.control.webeid;
