package tr.nes.cardconnector.akis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static tr.nes.cardconnector.testing.DirectConnection.digits;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.testing.DirectConnection;

class SignatureTest {

    private static final byte[] TEXT = "imza".getBytes(StandardCharsets.UTF_8);
    private static final byte[] ANY_CERTIFICATE = {0x30, 0x02, 0x05, 0x00};
    private static KeyPair keys;

    @BeforeAll
    static void generateKeys() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenPinIsVerified_thenSignatureIsValid(AkisDialect dialect) throws Exception {
        AkisCard card = AkisCard.on(DirectConnection.to(withKey(dialect)));
        card.verifyPin(digits("123456"));
        byte[] signature =
                card.sign(HashAlgorithm.SHA_256, sha256()).signature().orElseThrow();

        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(keys.getPublic());
        check.update(TEXT);
        assertThat(check.verify(signature)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenPinIsNotVerifiedOrLoggedOut_thenCardRefuses(AkisDialect dialect) throws Exception {
        AkisCard card = AkisCard.on(DirectConnection.to(withKey(dialect)));
        assertThat(card.sign(HashAlgorithm.SHA_256, sha256()).statusWord()).isEqualTo(0x6982);

        card.verifyPin(digits("123456"));
        card.logOut();

        ComputedSignature refused = card.sign(HashAlgorithm.SHA_256, sha256());
        assertThat(refused.signature()).isEmpty();
        assertThat(refused.statusWord()).isEqualTo(0x6982);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "AKIS_3")
    void whenCardHasNoKey_thenItRefuses(AkisDialect dialect) throws Exception {
        SimulatedCard simulated =
                SimulatedCard.of(dialect).certificate(ANY_CERTIFICATE).build();
        AkisCard card = AkisCard.on(DirectConnection.to(simulated));
        assertThat(card.sign(HashAlgorithm.SHA_256, sha256()).statusWord()).isEqualTo(0x6A88);
    }

    @Test
    void whenTheKeyIsOfAnEllipticCurve_thenTheCardSignsTheHashItselfAndTheSignatureIsDer() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp384r1"));
        KeyPair curve = generator.generateKeyPair();
        SimulatedCard simulated = SimulatedCard.of(AkisDialect.AKIS_2_X)
                .certificate(ANY_CERTIFICATE)
                .privateKey(curve.getPrivate())
                .build();
        AkisCard card = AkisCard.on(DirectConnection.to(simulated));
        card.verifyPin(digits("123456"));
        byte[] signature =
                card.sign(HashAlgorithm.SHA_256, sha256()).signature().orElseThrow();

        Signature check = Signature.getInstance("SHA256withECDSA");
        check.initVerify(curve.getPublic());
        check.update(TEXT);
        assertThat(check.verify(signature)).isTrue();
    }

    @Test
    void whenTheCardDoesNotPad_thenItGetsTheWholeBlockInChainedCommands() throws Exception {
        SimulatedCard simulated = SimulatedCard.of(AkisDialect.AKIS_2_X)
                .certificate(ANY_CERTIFICATE)
                .privateKey(keys.getPrivate())
                .padsNothing()
                .build();
        DirectConnection connection = DirectConnection.to(simulated);
        AkisCard card = AkisCard.on(connection);
        card.verifyPin(digits("123456"));
        byte[] signature =
                card.sign(HashAlgorithm.SHA_256, sha256()).signature().orElseThrow();

        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(keys.getPublic());
        check.update(TEXT);
        assertThat(check.verify(signature)).isTrue();
        assertThat(connection.commands().stream()
                        .filter(sent -> sent.ins() == 0x2A)
                        .map(CommandApdu::cla))
                .containsExactly(0x00, 0x10, 0x00);
        assertThat(connection.commands().stream().filter(sent -> sent.ins() == 0x20))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void whenHashHasAnotherLength_thenItIsRefusedBeforeSending(HashAlgorithm algorithm) throws Exception {
        DirectConnection connection = DirectConnection.to(withKey(AkisDialect.AKIS_1_0));
        AkisCard card = AkisCard.on(connection);
        assertThatIllegalArgumentException().isThrownBy(() -> card.sign(algorithm, new byte[20]));
        assertThat(connection.sent()).isEmpty();
    }

    private static SimulatedCard withKey(AkisDialect dialect) {
        return SimulatedCard.of(dialect)
                .certificate(ANY_CERTIFICATE)
                .privateKey(keys.getPrivate())
                .build();
    }

    private static byte[] sha256() throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(TEXT);
    }
}
