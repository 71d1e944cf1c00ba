package tr.nes.consent.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tr.nes.card.CardException.Reason.SIGNATURE_INVALID;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.crypto.Cipher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.testing.TestAuthority;
import tr.nes.certificate.IssueOrder;

@Tag("locale")
class CadesSignatureTest {

    private static final KeyPair CARD = TestAuthority.rsa();
    private static final byte[] TEXT = "E-ONAY BEYANI\n\nBen, Işıl Çağrı\n".getBytes(StandardCharsets.UTF_8);
    private static final String SHA_256_INFO = "3031300D060960864801650304020105000420";

    @TempDir
    private Path folder;

    private TestAuthority authority;
    private X509Certificate signer;
    private CadesSignature signature;

    @BeforeEach
    void issue() {
        authority = new TestAuthority(Instant.now().toString());
        issueFor(CARD.getPublic());
    }

    private void issueFor(PublicKey key) {
        Instant now = authority.clock.instant();
        signer = authority
                .port()
                .issue(new IssueOrder(
                        UUID.randomUUID(),
                        "Işıl",
                        "Çağrı",
                        "10000000146",
                        key,
                        now,
                        now.plus(Duration.ofDays(365)),
                        null));
        signature = new CadesSignature(TEXT, signer, now);
    }

    @AfterEach
    void close() {
        authority.close();
    }

    @Test
    void theEuropeanValidatorReadsLevelBWithTheSignersCertificate() throws Exception {
        SignedDocumentValidator validator =
                SignedDocumentValidator.fromDocument(new InMemoryDocument(signature.complete(onCard())));
        validator.setCertificateVerifier(new CommonCertificateVerifier());
        SignatureWrapper read =
                validator.validateDocument().getDiagnosticData().getSignatures().get(0);

        assertThat(read.getSignatureFormat()).isEqualTo(SignatureLevel.CAdES_BASELINE_B);
        assertThat(read.isSignatureIntact()).isTrue();
        assertThat(read.isSignatureValid()).isTrue();
        assertThat(read.getSigningCertificate().getSerialNumber())
                .isEqualTo(signer.getSerialNumber().toString());
        assertThat(read.isSigningCertificateIdentified()).isTrue();
    }

    @Test
    void aCardWithAKeyOfAnEllipticCurveSignsTheSameDocument() throws Exception {
        KeyPairGenerator curve = KeyPairGenerator.getInstance("EC");
        curve.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair card = curve.generateKeyPair();
        issueFor(card.getPublic());
        Signature ecdsa = Signature.getInstance("NONEwithECDSA");
        ecdsa.initSign(card.getPrivate());
        ecdsa.update(signature.hash());
        byte[] document = signature.complete(ecdsa.sign());

        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(document));
        validator.setCertificateVerifier(new CommonCertificateVerifier());
        SignatureWrapper read =
                validator.validateDocument().getDiagnosticData().getSignatures().get(0);
        assertThat(read.isSignatureValid()).isTrue();
        assertThatThrownBy(() -> signature.complete(new byte[64]))
                .hasFieldOrPropertyWithValue("reason", SIGNATURE_INVALID);
    }

    @Test
    void opensslFindsTheTextInIt() throws Exception {
        Path document = Files.write(folder.resolve("e-onay.p7m"), signature.complete(onCard()));
        Path chain = folder.resolve("chain.pem");
        Files.writeString(
                chain,
                pem(authority.certificate(AuthorityRole.ROOT)) + pem(authority.certificate(AuthorityRole.ISSUING)));
        Path text = folder.resolve("text");
        Process openssl = new ProcessBuilder(
                        "openssl",
                        "cms",
                        "-verify",
                        "-binary",
                        "-inform",
                        "DER",
                        "-in",
                        document.toString(),
                        "-CAfile",
                        chain.toString(),
                        "-purpose",
                        "any",
                        "-out",
                        text.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(openssl.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(openssl.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(said).contains("successful");
        assertThat(Files.readAllBytes(text)).isEqualTo(TEXT);
    }

    @Test
    void whenTheSignatureIsOfSomethingElse_thenItIsNone() throws Exception {
        byte[] other = new CadesSignature("başka".getBytes(StandardCharsets.UTF_8), signer, Instant.now()).hash();
        assertThatThrownBy(() -> signature.complete(sign(CARD, other)))
                .hasFieldOrPropertyWithValue("reason", SIGNATURE_INVALID);
    }

    @Test
    void whenTheSignatureIsAnotherCards_thenItIsNone() throws Exception {
        byte[] foreign = sign(TestAuthority.rsa(), signature.hash());
        assertThatThrownBy(() -> signature.complete(foreign)).hasFieldOrPropertyWithValue("reason", SIGNATURE_INVALID);
        assertThatThrownBy(() -> signature.complete(new byte[0]))
                .hasFieldOrPropertyWithValue("reason", SIGNATURE_INVALID);
    }

    private byte[] onCard() throws GeneralSecurityException {
        return sign(CARD, signature.hash());
    }

    /** Signs like a card: pads the DigestInfo and applies the key. */
    private static byte[] sign(KeyPair key, byte[] hash) throws GeneralSecurityException {
        Cipher rsa = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        rsa.init(Cipher.ENCRYPT_MODE, key.getPrivate());
        return rsa.doFinal(HexFormat.of().parseHex(SHA_256_INFO + HexFormat.of().formatHex(hash)));
    }

    private static String pem(X509Certificate certificate) throws GeneralSecurityException {
        return "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }
}
