package tr.nes.access.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import tr.nes.access.EDevletResponse;

/** An OpenID provider over HTTP in this JVM that can be configured to misbehave. */
public final class ScriptedProvider implements AutoCloseable {

    public static final String CLIENT = "nes";
    public static final String SECRET = "provider's secret";

    private static final List<RSAKey> PAIRS = new ArrayList<>(List.of(pair(), pair()));

    private final HttpServer server;
    private final Map<String, Map<String, List<String>>> codes = new ConcurrentHashMap<>();
    private final AtomicInteger keyFetches = new AtomicInteger();
    private final AtomicInteger redemptions = new AtomicInteger();
    private volatile RSAKey key = freshKey();
    private volatile Consumer<JWTClaimsSet.Builder> claims = set -> {};
    private volatile String metadata;
    private volatile int tokenStatus = 200;
    private volatile boolean publishing = true;

    public ScriptedProvider() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/op/.well-known/openid-configuration", call -> answer(call, 200, metadata));
        server.createContext("/op/keys", this::keys);
        server.createContext("/op/token", this::token);
        server.start();
        metadata = metadata("");
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort() + "/op";
    }

    /** The provider's metadata with additional members. */
    public String metadata(String more) {
        String at = issuer();
        return """
                {"issuer":"%s","authorization_endpoint":"%s/login","token_endpoint":"%s/token","jwks_uri":"%s/keys",
                 "end_session_endpoint":"%s/logout","response_types_supported":["code"],
                 "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]%s}
                """.formatted(at, at, at, at, at, more);
    }

    public void publish(String description) {
        metadata = description;
    }

    /** Changes or adds claims of its ID tokens. */
    public void claims(Consumer<JWTClaimsSet.Builder> change) {
        claims = change;
    }

    public void tokenStatus(int status) {
        tokenStatus = status;
    }

    /** Signs with another key from now on, and publishes it. */
    public void rotate() {
        key = freshKey();
    }

    /** Signs with another key without publishing it. */
    public void rotateSecretly() {
        publishing = false;
        rotate();
    }

    public int keyFetches() {
        return keyFetches.get();
    }

    public int redemptions() {
        return redemptions.get();
    }

    /** Logs the person in; returns the response that the browser brings back. */
    public EDevletResponse login(URI entrance) {
        Map<String, List<String>> request = URLUtils.parseParameters(entrance.getRawQuery());
        String code = UUID.randomUUID().toString();
        codes.put(code, request);
        return new EDevletResponse(code, request.get("state").get(0), null, null);
    }

    private void keys(HttpExchange call) throws IOException {
        keyFetches.incrementAndGet();
        answer(call, 200, publishing ? new JWKSet(key.toPublicJWK()).toString() : new JWKSet().toString());
    }

    private void token(HttpExchange call) throws IOException {
        redemptions.incrementAndGet();
        Map<String, List<String>> form =
                URLUtils.parseParameters(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, List<String>> asked = codes.remove(form.get("code").get(0));
        if (tokenStatus != 200) {
            answer(call, tokenStatus, "{\"error\":\"invalid_request\"}");
        } else if (asked == null || !isOurClient(call) || !proves(asked, form)) {
            answer(call, 400, "{\"error\":\"invalid_grant\"}");
        } else {
            String token = idToken(asked.get("nonce").get(0));
            answer(call, 200, "{\"access_token\":\"unused\",\"token_type\":\"Bearer\",\"id_token\":\"" + token + "\"}");
        }
    }

    private static boolean isOurClient(HttpExchange call) {
        String user = CLIENT + ":" + SECRET.replace(" ", "+").replace("'", "%27");
        String basic = "Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
        return basic.equals(call.getRequestHeaders().getFirst("Authorization"));
    }

    private static boolean proves(Map<String, List<String>> asked, Map<String, List<String>> form) {
        CodeVerifier verifier = new CodeVerifier(form.get("code_verifier").get(0));
        String challenge =
                CodeChallenge.compute(CodeChallengeMethod.S256, verifier).getValue();
        return asked.get("code_challenge").equals(List.of(challenge))
                && asked.get("redirect_uri").equals(form.get("redirect_uri"));
    }

    private String idToken(String nonce) {
        long now = System.currentTimeMillis();
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .subject("somebody")
                .issueTime(new Date(now))
                .expirationTime(new Date(now + 60_000))
                .claim("nonce", nonce);
        claims.accept(set);
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    set.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the one of two keys that was not used last: generating a key is slow. */
    private static RSAKey freshKey() {
        Collections.rotate(PAIRS, 1);
        return new RSAKey.Builder(PAIRS.get(0))
                .keyID(UUID.randomUUID().toString())
                .build();
    }

    private static RSAKey pair() {
        try {
            return new RSAKeyGenerator(2048).keyUse(KeyUse.SIGNATURE).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange call, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
