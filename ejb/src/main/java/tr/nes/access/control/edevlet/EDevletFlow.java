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

/** The flow: away to the provider, back with a code, and out of there again. */
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
     * Where to send the browser. The person is asked again each time, so that nobody inherits another's login there; the
     * library's own word for it depends on the JVM's language.
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

    /** Whether we sent this browser there, not long ago. */
    public boolean isOurs(String binding, EDevletResponse response) {
        return states.recognise(binding, response.state()).isPresent();
    }

    /** Whom the provider vouches for. The caller has seen to it that a state is used once. */
    public NationalId identity(String binding, EDevletResponse response) throws EDevletFailed {
        LoginState state = states.recognise(binding, response.state())
                .orElseThrow(() -> new EDevletFailed(Outcome.OVER, "the state is not ours", null));
        ProviderMetadata asked = cache.get();
        checkIssuer(asked, response);
        checkError(response);
        JWT token = codes.redeem(asked, response.code(), state);
        return tokens.identity(asked, token, state.nonce());
    }

    /** Where the person ends his session at the provider; empty if it has no such place. */
    public Optional<URI> exit() throws EDevletFailed {
        URI place = cache.get().metadata().getEndSessionEndpointURI();
        if (place == null) {
            return Optional.empty();
        }
        return Optional.of(
                new LogoutRequest(place, null, null, settings.client(), settings.afterLogout(), null, null).toURI());
    }

    /** RFC 9207: the answer of another provider is not taken for this one's. */
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
