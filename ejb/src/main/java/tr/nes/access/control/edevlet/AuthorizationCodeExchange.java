package tr.nes.access.control.edevlet;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthentication;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;

/** Exchanges a code for an ID token, once; the other tokens are discarded. */
@ApplicationScoped
public class AuthorizationCodeExchange {

    private static final int SERVER_ERROR = 500;
    private static final int TOO_MANY = 429;

    @Inject
    private ProviderClient providerClient;

    @Inject
    private EDevletSettings settings;

    JWT redeem(ProviderMetadata providerMetadata, String code, LoginState state) throws EDevletFailed {
        AuthorizationCodeGrant grant =
                new AuthorizationCodeGrant(new AuthorizationCode(code), settings.redirect(), state.verifier());
        TokenRequest request = new TokenRequest.Builder(
                        providerMetadata.metadata().getTokenEndpointURI(),
                        ourselves(providerMetadata.metadata()),
                        grant)
                .build();
        return idToken(answer(request));
    }

    private HTTPResponse answer(TokenRequest request) throws EDevletFailed {
        try {
            HTTPResponse answer = request.toHTTPRequest().send(providerClient);
            if (answer.getStatusCode() >= SERVER_ERROR || answer.getStatusCode() == TOO_MANY) {
                throw EDevletFailed.unavailable("the token endpoint answers " + answer.getStatusCode(), null);
            }
            return answer;
        } catch (IOException e) {
            throw EDevletFailed.unavailable("the token endpoint gives no answer", e);
        }
    }

    private static JWT idToken(HTTPResponse answer) throws EDevletFailed {
        try {
            TokenResponse response = OIDCTokenResponseParser.parse(answer);
            if (response instanceof OIDCTokenResponse good) {
                return good.getOIDCTokens().getIDToken();
            }
        } catch (ParseException e) {
            throw EDevletFailed.refused("the token endpoint's answer can't be read");
        }
        throw EDevletFailed.refused("the token endpoint refuses the code");
    }

    private ClientAuthentication ourselves(OIDCProviderMetadata metadata) throws EDevletFailed {
        List<ClientAuthenticationMethod> methods = metadata.getTokenEndpointAuthMethods();
        boolean inBody = methods != null
                && !methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                && methods.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST);
        return inBody
                ? new ClientSecretPost(settings.client(), settings.secret())
                : new ClientSecretBasic(settings.client(), settings.secret());
    }
}
