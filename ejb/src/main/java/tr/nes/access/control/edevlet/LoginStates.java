package tr.nes.access.control.edevlet;

import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import tr.nes.sealing.boundary.SealedSecrets;
import tr.nes.shared.Randomness;

/**
 * Creates and verifies states: random value, expiry, destination, and a keyed hash over these and the browser's
 * binding. All other values are derived from the state, so nothing is stored in session or database; single use is
 * ensured elsewhere.
 */
@ApplicationScoped
public class LoginStates {

    public static final Duration LIFE = Duration.ofMinutes(10);

    private static final int PARTS = 4;
    private static final int LONGEST = 400;
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    @Inject
    private SealedSecrets secrets;

    @Inject
    private Randomness randomness;

    @Inject
    private Clock clock;

    LoginState issue(String binding, String destination) {
        String end = Long.toString(clock.instant().plus(LIFE).getEpochSecond());
        String place = TEXT.encodeToString(destination.getBytes(StandardCharsets.UTF_8));
        String content = randomness.token() + "." + end + "." + place;
        return state(binding, content + "." + keyed("e-devlet state", binding, content));
    }

    /** Empty unless it was issued under this binding and has not expired. */
    Optional<LoginState> recognise(String binding, String value) {
        if (value == null || value.length() > LONGEST || value.split("\\.", -1).length != PARTS) {
            return Optional.empty();
        }
        int end = value.lastIndexOf('.');
        String content = value.substring(0, end);
        boolean ours = same(value.substring(end + 1), keyed("e-devlet state", binding, content));
        return ours && isAlive(content.split("\\.")[1]) ? Optional.of(state(binding, value)) : Optional.empty();
    }

    /** The destination in the state, not verified; empty if there is none. */
    public static String destination(String value) {
        String[] parts = value == null ? new String[0] : value.split("\\.", -1);
        try {
            return parts.length == PARTS
                    ? new String(Base64.getUrlDecoder().decode(parts[2]), StandardCharsets.UTF_8)
                    : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private boolean isAlive(String end) {
        return clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(end)));
    }

    private LoginState state(String binding, String value) {
        return new LoginState(
                value,
                new Nonce(keyed("e-devlet nonce", binding, value)),
                new CodeVerifier(keyed("e-devlet verifier", binding, value)));
    }

    private String keyed(String use, String binding, String content) {
        return secrets.fingerprint(use, (binding + "|" + content).toCharArray());
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
