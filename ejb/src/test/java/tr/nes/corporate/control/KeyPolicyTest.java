package tr.nes.corporate.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.corporate.CorporateException;
import tr.nes.corporate.CorporateException.Reason;
import tr.nes.corporate.testing.Devices;

/** Which requests and keys are taken. */
class KeyPolicyTest {

    private static final KeyPair RSA = Devices.keys("RSA", 2048);
    private static final BigInteger STRONG = ((RSAPublicKey) RSA.getPublic()).getModulus();

    private static PublicKey rsa(BigInteger modulus, BigInteger exponent) throws Exception {
        return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(modulus, exponent));
    }

    private static void refuses(Reason reason, ThrowingRunnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        CorporateException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private interface ThrowingRunnable {
        void run() throws Exception;
    }

    @ParameterizedTest
    @ValueSource(strings = {"secp256r1", "secp384r1", "secp521r1"})
    void whenTheCurveIsAccepted_thenPemAndDerAreOneRequest(String curve) {
        byte[] der = Devices.request(Devices.ec(curve), "SHA256withECDSA");
        assertThat(SigningRequestReader.der(Devices.pem(der))).isEqualTo(der);
        assertThatCode(() -> KeyPolicy.check(SigningRequestReader.key(SigningRequestReader.der(der))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA256withRSA", "SHA512withRSA"})
    void whenTheKeyIsAStrongRsaKey_thenItIsTaken(String proof) {
        byte[] der = Devices.request(RSA, proof);
        assertThat(SigningRequestReader.key(der)).isEqualTo(RSA.getPublic());
        assertThatCode(() -> KeyPolicy.check(RSA.getPublic())).doesNotThrowAnyException();
    }

    @Test
    void whenTheSignatureProvesNothing_thenItIsRefused() {
        byte[] another = Devices.request(RSA, Devices.keys("RSA", 2048).getPrivate(), "SHA256withRSA");
        refuses(Reason.PROOF_WRONG, () -> SigningRequestReader.key(another));
        byte[] sha1 = Devices.request(RSA, "SHA1withRSA");
        refuses(Reason.PROOF_WRONG, () -> SigningRequestReader.key(sha1));
        byte[] altered = Devices.request();
        altered[altered.length - 1] ^= 1;
        refuses(Reason.PROOF_WRONG, () -> SigningRequestReader.key(altered));
    }

    @Test
    void whenTheKeyIsOfAnotherKind_thenItIsRefused() {
        byte[] edwards = Devices.request(Devices.keys("Ed25519", 255), "Ed25519");
        refuses(Reason.KEY_TYPE, () -> SigningRequestReader.key(edwards));
    }

    @Test
    void whenItIsNoRequest_thenItIsSaid() {
        byte[] text = "Merhaba".getBytes(StandardCharsets.UTF_8);
        Stream.of(null, new byte[0], text, new byte[20_000], RSA.getPublic().getEncoded())
                .forEach(typed -> refuses(Reason.REQUEST_UNREADABLE, () -> SigningRequestReader.der(typed)));
        byte[] damaged = "-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----\n"
                .getBytes(StandardCharsets.US_ASCII);
        refuses(Reason.REQUEST_UNREADABLE, () -> SigningRequestReader.der(damaged));
    }

    @Test
    void whenTheKeyIsTooShort_thenItsSizeIsRefused() throws Exception {
        refuses(Reason.KEY_SIZE, () -> KeyPolicy.check(Devices.keys("RSA", 1024).getPublic()));
        refuses(
                Reason.KEY_SIZE,
                () -> KeyPolicy.check(rsa(STRONG.shiftLeft(6200).setBit(0), BigInteger.valueOf(65_537))));
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 17, 65_536})
    void whenTheExponentIsOutOfBounds_thenItIsWeak(long exponent) {
        refuses(Reason.KEY_WEAK, () -> KeyPolicy.check(rsa(STRONG, BigInteger.valueOf(exponent))));
    }

    @Test
    void whenTheModulusCanBeFactored_thenItIsWeak() {
        Random random = new Random(5);
        BigInteger prime = BigInteger.probablePrime(1024, random);
        BigInteger closePrimes = prime.multiply(prime.nextProbablePrime());
        assertThat(WeakModulus.hasClosePrimes(closePrimes)).isTrue();
        assertThat(WeakModulus.hasClosePrimes(prime.multiply(prime))).isTrue();
        assertThat(WeakModulus.isWeak(STRONG.multiply(BigInteger.valueOf(751)))).isTrue();
        assertThat(WeakModulus.isWeak(BigInteger.probablePrime(2048, random))).isTrue();
        assertThat(WeakModulus.isWeak(STRONG)).isFalse();
    }

    @Test
    void whenTheModulusIsOfTheFaultyLibrary_thenItIsWeak() {
        BigInteger product = Stream.of(11, 13, 17, 19, 37, 53, 61, 71, 73, 79, 97, 103, 107, 109, 127, 151, 157)
                .map(BigInteger::valueOf)
                .reduce(BigInteger.ONE, BigInteger::multiply);
        BigInteger power = BigInteger.valueOf(65_537).modPow(BigInteger.valueOf(12_345), product);
        BigInteger modulus = product.multiply(BigInteger.ONE.shiftLeft(1950)).add(power);
        assertThat(WeakModulus.isOfFaultyLibrary(modulus)).isTrue();
        assertThat(WeakModulus.isOfFaultyLibrary(STRONG)).isFalse();
    }
}
