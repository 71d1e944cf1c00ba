/**
 * OpenID Connect towards the e-Devlet Kapısı: code flow with PKCE. Between the two redirects nothing is kept: nonce and code
 * verifier are derived from the state and the browser's binding under a key of this installation.
 * Not here: who the person is to us, and the session.
 */
package tr.nes.access.control.edevlet;
