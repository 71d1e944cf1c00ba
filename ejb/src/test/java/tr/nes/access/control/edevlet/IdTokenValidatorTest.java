package tr.nes.access.control.edevlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.SubjectType;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.access.EDevletResult.Outcome;
import tr.nes.shared.NationalId;
import tr.nes.testing.Beans;

class IdTokenValidatorTest {

    private static final String ISSUER = "https://kapi.ornek.test";
    private static final String NUMBER = "10000000146";
    private static final Nonce NONCE = new Nonce("nonce of this login");

    private static RSAKey rsa;
    private static ECKey ec;

    private final EDevletSettings settings = new EDevletSettings() {
        @Override
        ClientID client() {
            return new ClientID("nes");
        }
    };
    private final IdTokenValidator validator = new Beans(null, settings).get(IdTokenValidator.class);

    @BeforeAll
    static void makeKeys() throws Exception {
        rsa = new RSAKeyGenerator(2048).keyID("rsa").generate();
        ec = new ECKeyGenerator(Curve.P_256).keyID("ec").generate();
    }

    @Test
    void aGoodTokenTellsTheNumber() throws Exception {
        assertThat(identity(signed(claims(set -> {}))).value()).isEqualTo(NUMBER);
        assertThat(identity(signed(claims(set -> set.claim("azp", "nes")))).value())
                .isEqualTo(NUMBER);
        assertThat(identity(signed(claims(set -> set.claim("tckn", Long.valueOf(NUMBER)))))
                        .value())
                .isEqualTo(NUMBER);
    }

    @Test
    void anEllipticKeyDoesToo() throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.ES256).keyID("ec").build(), claims(set -> {}));
        token.sign(new ECDSASigner(ec));
        assertThat(identity(token).value()).isEqualTo(NUMBER);
    }

    static Stream<Named<Consumer<JWTClaimsSet.Builder>>> wrongClaims() {
        return Stream.of(
                wrong("another issuer", set -> set.issuer("https://other.example")),
                wrong("no issuer", set -> set.issuer(null)),
                wrong("another audience", set -> set.audience("other")),
                wrong("others too", set -> set.audience(List.of("nes", "other")).claim("azp", "nes")),
                wrong("made for another party", set -> set.claim("azp", "other")),
                wrong("expired", set -> set.expirationTime(in(-31))),
                wrong("no end", set -> set.expirationTime(null)),
                wrong("issued in the future", set -> set.issueTime(in(60)).expirationTime(in(120))),
                wrong("no time of issue", set -> set.issueTime(null)),
                wrong("another nonce", set -> set.claim("nonce", "of another login")),
                wrong("no nonce", set -> set.claim("nonce", null)),
                wrong("no subject", set -> set.subject(null)),
                wrong("no number", set -> set.claim("tckn", null)),
                wrong("a number that is none", set -> set.claim("tckn", "10000000145")),
                wrong("a number of another kind", set -> set.claim("tckn", 10000000146.5)),
                wrong("several numbers", set -> set.claim("tckn", List.of(NUMBER))));
    }

    private static Named<Consumer<JWTClaimsSet.Builder>> wrong(String name, Consumer<JWTClaimsSet.Builder> change) {
        return Named.of(name, change);
    }

    @ParameterizedTest
    @MethodSource("wrongClaims")
    void aTokenThatIsWrongInOneThingIsRefused(Consumer<JWTClaimsSet.Builder> change) throws Exception {
        refuses(signed(claims(change)));
    }

    @Test
    void anUnsignedTokenIsRefused() {
        refuses(new PlainJWT(claims(set -> {})));
    }

    @Test
    void aTokenSignedWithASharedSecretIsRefused() throws Exception {
        byte[] publicKey = rsa.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("rsa").build(), claims(set -> {}));
        token.sign(new MACSigner(publicKey));
        refuses(token);
    }

    @Test
    void aTokenOfAnotherKeyIsRefused() throws Exception {
        RSAKey other = new RSAKeyGenerator(2048).keyID("rsa").generate();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa").build(), claims(set -> {}));
        token.sign(new RSASSASigner(other));
        refuses(token);
    }

    @Test
    void aTokenThatWasChangedIsRefused() throws Exception {
        String[] good = signed(claims(set -> {})).serialize().split("\\.");
        String[] other = signed(claims(set -> set.claim("tckn", "19090909018")))
                .serialize()
                .split("\\.");
        refuses(SignedJWT.parse(good[0] + "." + other[1] + "." + good[2]));
    }

    private void refuses(JWT token) {
        assertThatThrownBy(() -> identity(token))
                .isInstanceOfSatisfying(
                        EDevletFailed.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.REFUSED));
    }

    private NationalId identity(JWT token) throws EDevletFailed {
        JWKSet keys = new JWKSet(List.of(rsa.toPublicJWK(), ec.toPublicJWK()));
        return validator.identity(new ProviderMetadata(metadata(), new ImmutableJWKSet<>(keys)), token, NONCE);
    }

    private static OIDCProviderMetadata metadata() {
        return new OIDCProviderMetadata(new Issuer(ISSUER), List.of(SubjectType.PUBLIC), URI.create(ISSUER + "/keys"));
    }

    private static SignedJWT signed(JWTClaimsSet claims) throws Exception {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("rsa").build(), claims);
        token.sign(new RSASSASigner(rsa));
        return token;
    }

    private static JWTClaimsSet claims(Consumer<JWTClaimsSet.Builder> change) {
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience("nes")
                .subject("somebody")
                .issueTime(in(0))
                .expirationTime(in(60))
                .claim("nonce", NONCE.getValue())
                .claim("tckn", NUMBER);
        change.accept(set);
        return set.build();
    }

    private static Date in(int seconds) {
        return new Date(System.currentTimeMillis() + seconds * 1000L);
    }
}
