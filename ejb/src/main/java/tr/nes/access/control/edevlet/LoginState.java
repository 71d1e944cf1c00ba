package tr.nes.access.control.edevlet;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;

/**
 * One login in progress.
 *
 * @param value sent through the browser and back
 * @param nonce must be returned in the ID token
 * @param verifier proves to the token endpoint that this client started the login (RFC 7636)
 */
record LoginState(String value, Nonce nonce, CodeVerifier verifier) {}
