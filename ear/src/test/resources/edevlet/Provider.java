import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.net.InetAddress;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import okhttp3.Headers;

/**
 * mock-oauth2-server as a separate process: {@code java -cp <its libraries> Provider.java <port> <login page>}.
 * Adds a page with İptal Et, and POST /rotate, after which another key under another id signs.
 */
public final class Provider {

    /** Holds one key at a time. */
    private static final class RotatingKeys extends KeyProvider {
        private volatile RSAKey current = fresh();

        @Override
        public JWK signingKey(String issuer) {
            return current;
        }

        void rotate() {
            current = fresh();
        }

        private static RSAKey fresh() {
            try {
                return new RSAKeyGenerator(2048)
                        .keyID(UUID.randomUUID().toString())
                        .keyUse(KeyUse.SIGNATURE)
                        .generate();
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        RotatingKeys keys = new RotatingKeys();
        Route rotation = new Route.Builder()
                .post("/rotate", request -> {
                    keys.rotate();
                    return new OAuth2HttpResponse(Headers.of(), 200, "rotated", null);
                })
                .build();
        OAuth2Config config = new OAuth2Config(true, arguments[1], null, false, new OAuth2TokenProvider(keys), Set.of());
        new MockOAuth2Server(config, rotation)
                .start(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]));
        System.out.println("provider is ready");
    }
}
