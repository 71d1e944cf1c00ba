package tr.nes.access.control.edevlet;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;

/**
 * One login under way.
 *
 * @param value goes through the browser and comes back
 * @param nonce must come back in the ID token
 * @param verifier proves to the token endpoint that it is us who began (RFC 7636)
 */
record LoginState(String value, Nonce nonce, CodeVerifier verifier) {}
