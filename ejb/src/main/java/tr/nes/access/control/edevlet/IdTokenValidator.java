package tr.nes.access.control.edevlet;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.util.Set;
import tr.nes.access.EDevletResult.Outcome;
import tr.nes.shared.NationalId;

/**
 * Validates an ID token (OpenID Connect Core 1.0 §3.1.3.7): signed by one of the provider's keys with an
 * asymmetric algorithm, issued by the provider, for this client only, not expired, in response to our own request.
 */
@ApplicationScoped
public class IdTokenValidator {

    private static final int SKEW_SECONDS = 30;
    private static final Set<JWSAlgorithm> ALGORITHMS = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    @Inject
    private EDevletSettings settings;

    NationalId identity(ProviderMetadata providerMetadata, JWT token, Nonce nonce) throws EDevletFailed {
        ClientID us = settings.client();
        IDTokenClaimsSet claims = validate(validator(providerMetadata, us), token, nonce);
        if (claims.getAudience().size() != 1) {
            throw EDevletFailed.refused("the ID token is for others too");
        }
        if (claims.getAuthorizedParty() != null
                && !us.getValue().equals(claims.getAuthorizedParty().getValue())) {
            throw EDevletFailed.refused("the ID token was made for somebody else");
        }
        String number = text(claims.getClaim(settings.claim()));
        if (NationalId.isValid(number)) {
            return new NationalId(number);
        }
        throw EDevletFailed.refused("the ID token carries no identity number");
    }

    /** Some providers send the number as a JSON string, others as a JSON number; 11 digits fit into a long. */
    private static String text(Object claim) {
        if (claim instanceof String text) {
            return text.strip();
        }
        return claim instanceof Long || claim instanceof Integer || claim instanceof BigInteger ? claim.toString() : "";
    }

    private static IDTokenValidator validator(ProviderMetadata providerMetadata, ClientID us) {
        IDTokenValidator validator = new IDTokenValidator(
                providerMetadata.metadata().getIssuer(),
                us,
                new JWSVerificationKeySelector<>(ALGORITHMS, providerMetadata.keys()),
                null);
        validator.setMaxClockSkew(SKEW_SECONDS);
        return validator;
    }

    private static IDTokenClaimsSet validate(IDTokenValidator validator, JWT token, Nonce nonce) throws EDevletFailed {
        try {
            return validator.validate(token, nonce);
        } catch (KeySourceException e) {
            throw EDevletFailed.unavailable("the provider's keys can't be had", e);
        } catch (BadJOSEException | JOSEException e) {
            throw new EDevletFailed(Outcome.REFUSED, "the ID token is not good", e);
        }
    }
}
