/**
 * OpenID Connect with the e-Devlet Kapısı: code flow with PKCE. Nothing is stored between the two redirects: nonce
 * and code verifier are derived from the state and the browser's binding under a key of this installation. Not
 * here: the person on record, and the session.
 */
package tr.nes.access.control.edevlet;
