package tr.nes.access.control.edevlet;

import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderConfigurationRequest;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import net.minidev.json.JSONObject;

/** Fetches the provider's metadata (OpenID Connect Discovery 1.0 §4) and checks that it can be used. */
@ApplicationScoped
public class ProviderDiscovery {

    private static final long KEYS_KEPT_MILLIS = 600_000;
    private static final long KEYS_WAITED_FOR_MILLIS = 15_000;
    /** An unknown key id fetches the keys again, but at most twice in this time. */
    private static final long KEYS_INTERVAL_MILLIS = 10_000;

    /**
     * Only the needed members: the library fails on some of the others in a Turkish JVM (LOGIN in lower case is
     * logın).
     */
    private static final Set<String> READ = Set.of(
            "issuer",
            "authorization_endpoint",
            "token_endpoint",
            "jwks_uri",
            "end_session_endpoint",
            "subject_types_supported",
            "code_challenge_methods_supported",
            "token_endpoint_auth_methods_supported",
            "authorization_response_iss_parameter_supported");

    @Inject
    private ProviderClient client;

    ProviderMetadata fetch(Issuer issuer) throws EDevletFailed {
        OIDCProviderMetadata metadata = metadata(issuer);
        if (!issuer.equals(metadata.getIssuer())) {
            throw EDevletFailed.unavailable("the provider calls itself otherwise", null);
        }
        EDevletSettings.checked(metadata.getAuthorizationEndpointURI());
        EDevletSettings.checked(metadata.getTokenEndpointURI());
        if (metadata.getEndSessionEndpointURI() != null) {
            EDevletSettings.checked(metadata.getEndSessionEndpointURI());
        }
        List<CodeChallengeMethod> methods = metadata.getCodeChallengeMethods();
        if (methods != null && !methods.contains(CodeChallengeMethod.S256)) {
            throw EDevletFailed.unavailable("the provider does without PKCE S256", null);
        }
        return provider(metadata, EDevletSettings.checked(metadata.getJWKSetURI()));
    }

    private OIDCProviderMetadata metadata(Issuer issuer) throws EDevletFailed {
        try {
            HTTPResponse answer =
                    new OIDCProviderConfigurationRequest(issuer).toHTTPRequest().send(client);
            answer.ensureStatusCode(HTTPResponse.SC_OK);
            JSONObject description = answer.getBodyAsJSONObject();
            description.keySet().retainAll(READ);
            return OIDCProviderMetadata.parse(description);
        } catch (IOException | GeneralException e) {
            throw EDevletFailed.unavailable("the provider's description can't be had", e);
        }
    }

    private ProviderMetadata provider(OIDCProviderMetadata metadata, URI keys) throws EDevletFailed {
        try {
            return new ProviderMetadata(
                    metadata,
                    JWKSourceBuilder.create(keys.toURL(), client)
                            .cache(KEYS_KEPT_MILLIS, KEYS_WAITED_FOR_MILLIS)
                            .refreshAheadCache(false)
                            .rateLimited(KEYS_INTERVAL_MILLIS)
                            .build());
        } catch (MalformedURLException e) {
            throw EDevletFailed.unavailable("the address of the provider's keys is none", e);
        }
    }
}
