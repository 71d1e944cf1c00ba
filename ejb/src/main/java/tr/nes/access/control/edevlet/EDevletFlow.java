package tr.nes.access.control.edevlet;

import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import tr.nes.access.EDevletResponse;
import tr.nes.access.EDevletResult.Outcome;
import tr.nes.shared.NationalId;

/** The OpenID Connect flow: redirect to the provider, response with a code, logout there. */
@ApplicationScoped
public class EDevletFlow {

    private static final int LONGEST_CODE = 4096;

    @Inject
    private EDevletSettings settings;

    @Inject
    private ProviderMetadataCache cache;

    @Inject
    private LoginStates states;

    @Inject
    private AuthorizationCodeExchange codes;

    @Inject
    private IdTokenValidator tokens;

    /**
     * URL to which the browser is sent. The person must log in each time, so that nobody inherits another person's
     * login there. The library's own constant depends on the JVM's language.
     */
    public URI entrance(String binding, String destination) throws EDevletFailed {
        LoginState state = states.issue(binding, destination);
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, settings.scope(), settings.client(), settings.redirect())
                .endpointURI(cache.get().metadata().getAuthorizationEndpointURI())
                .state(new State(state.value()))
                .nonce(state.nonce())
                .codeChallenge(state.verifier(), CodeChallengeMethod.S256)
                .customParameter("prompt", "login")
                .build()
                .toURI();
    }

    /** Whether this server sent this browser there recently. */
    public boolean isOurs(String binding, EDevletResponse response) {
        return states.recognise(binding, response.state()).isPresent();
    }

    /** The identity asserted by the provider. The caller must ensure that a state is used once. */
    public NationalId identity(String binding, EDevletResponse response) throws EDevletFailed {
        LoginState state = states.recognise(binding, response.state())
                .orElseThrow(() -> new EDevletFailed(Outcome.OVER, "the state is not ours", null));
        ProviderMetadata asked = cache.get();
        checkIssuer(asked, response);
        checkError(response);
        JWT token = codes.redeem(asked, response.code(), state);
        return tokens.identity(asked, token, state.nonce());
    }

    /** URL of the provider's logout; empty if it has none. */
    public Optional<URI> exit() throws EDevletFailed {
        URI place = cache.get().metadata().getEndSessionEndpointURI();
        if (place == null) {
            return Optional.empty();
        }
        return Optional.of(
                new LogoutRequest(place, null, null, settings.client(), settings.afterLogout(), null, null).toURI());
    }

    /** RFC 9207: rejects the response of another provider. */
    private static void checkIssuer(ProviderMetadata asked, EDevletResponse response) throws EDevletFailed {
        boolean right = response.issuer() == null
                ? !asked.metadata().supportsAuthorizationResponseIssuerParam()
                : response.issuer().equals(asked.metadata().getIssuer().getValue());
        if (!right) {
            throw EDevletFailed.refused("the response is another provider's");
        }
    }

    private static void checkError(EDevletResponse response) throws EDevletFailed {
        if (response.error() != null) {
            throw new EDevletFailed(outcome(response.error()), "the provider says no", null);
        }
        if (response.code() == null
                || response.code().isBlank()
                || response.code().length() > LONGEST_CODE) {
            throw EDevletFailed.refused("the response has no code");
        }
    }

    /** RFC 6749 §4.1.2.1 */
    private static Outcome outcome(String error) {
        return switch (error) {
            case "access_denied" -> Outcome.CANCELLED;
            case "server_error", "temporarily_unavailable" -> Outcome.UNAVAILABLE;
            default -> Outcome.REFUSED;
        };
    }
}
