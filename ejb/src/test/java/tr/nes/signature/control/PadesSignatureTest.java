package tr.nes.signature.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.authority.AuthorityRole;
import tr.nes.signature.SigningException.Reason;
import tr.nes.signature.testing.SigningFixture;
import tr.nes.signature.testing.SigningFixture.Card;
import tr.nes.signature.testing.StampingServer;

/** Signed PDFs as others read them. */
@Tag("locale")
class PadesSignatureTest {

    private static final byte[] PDF = SigningFixture.pdf(2);

    @TempDir
    private Path folder;

    private SigningFixture fixture;
    private Card card;
    private Instant at;
    private PadesSignature signature;

    @BeforeEach
    void issue() throws Exception {
        fixture = new SigningFixture();
        card = fixture.card(fixture.person());
        at = fixture.authority.clock.instant().truncatedTo(ChronoUnit.SECONDS);
        signature = new PadesSignature(PDF, card.certificate(), at);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void theEuropeanValidatorReadsLevelBWithTheSignersCertificate() {
        SignatureWrapper read = validated(signed());
        assertThat(read.getSignatureFormat()).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
        assertThat(read.isSignatureIntact()).isTrue();
        assertThat(read.isSignatureValid()).isTrue();
        assertThat(read.isSigningCertificateIdentified()).isTrue();
        assertThat(read.getClaimedSigningTime().toInstant()).isEqualTo(at);
        assertThat(read.getSigningCertificate().getSerialNumber())
                .isEqualTo(card.certificate().getSerialNumber().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"secp256r1", "secp384r1"})
    void whenTheCardsKeyIsOfACurve_thenTheEuropeanValidatorReadsItAndAForeignOneIsRefused(String curve)
            throws Exception {
        Card elliptic = fixture.card(fixture.person(), curve);
        PadesSignature byCurve = new PadesSignature(PDF, elliptic.certificate(), at);
        SignatureWrapper read = validated(byCurve.complete(elliptic.sign(byCurve.hash()), null));
        assertThat(read.isSignatureIntact()).isTrue();
        assertThat(read.isSignatureValid()).isTrue();
        assertThat(read.getEncryptionAlgorithm().getName()).isEqualTo("ECDSA");
        byte[] foreign = fixture.card(fixture.person(), curve).sign(byCurve.hash());
        assertThatThrownBy(() -> byCurve.complete(foreign, null))
                .hasFieldOrPropertyWithValue("reason", Reason.SIGNATURE_WRONG);
    }

    @Test
    void whenThereIsATimeStampService_thenTheLevelIsT() throws Exception {
        try (StampingServer server = new StampingServer()) {
            SignatureWrapper read = validated(signature.complete(onCard(), stamps(server)));
            assertThat(read.getSignatureFormat()).isEqualTo(SignatureLevel.PAdES_BASELINE_T);
            assertThat(read.getSignatureTimestamps()).singleElement().satisfies(stamp -> {
                assertThat(stamp.isMessageImprintDataIntact()).isTrue();
                assertThat(stamp.isSignatureIntact()).isTrue();
            });
        }
    }

    @Test
    void whenTheTimeStampServiceFails_thenNothingIsSigned() throws Exception {
        try (StampingServer server = new StampingServer()) {
            byte[] another = new TimeStampRequestGenerator()
                    .generate(TSPAlgorithms.SHA256, new byte[32], BigInteger.ONE)
                    .getEncoded();
            for (byte[] answer : new byte[][] {{}, {1, 2, 3}, server.stamp(another)}) {
                server.answers(query -> answer);
                assertThatThrownBy(() -> signature.complete(onCard(), stamps(server)))
                        .hasFieldOrPropertyWithValue("reason", Reason.TIME_STAMP_MISSING);
            }
        }
    }

    @Test
    void pdfsigFindsTheWholeDocumentSigned() throws Exception {
        Path file = Files.write(folder.resolve("signed.pdf"), signed());
        String said = run("pdfsig", "-nocert", file.toString());
        assertThat(said).contains("Signature is Valid", "Total document signed", "ETSI.CAdES.detached");
        assertThat(run("qpdf", "--check", file.toString())).contains("No syntax or stream encoding errors");
    }

    @Test
    void opensslVerifiesWhatTheByteRangeCovers() throws Exception {
        byte[] signed = signed();
        try (PDDocument document = Loader.loadPDF(signed)) {
            PDSignature only = document.getSignatureDictionaries().get(0);
            Path cms = Files.write(folder.resolve("cms"), only.getContents(signed));
            Path content = Files.write(folder.resolve("content"), only.getSignedContent(signed));
            Path chain = Files.writeString(
                    folder.resolve("chain.pem"),
                    pem(fixture.authority.certificate(AuthorityRole.ROOT))
                            + pem(fixture.authority.certificate(AuthorityRole.ISSUING)));
            String said = run(
                    "openssl",
                    "cms",
                    "-verify",
                    "-binary",
                    "-inform",
                    "DER",
                    "-in",
                    cms.toString(),
                    "-content",
                    content.toString(),
                    "-CAfile",
                    chain.toString(),
                    "-purpose",
                    "any",
                    "-out",
                    "/dev/null");
            assertThat(said).contains("successful");
        }
    }

    @Test
    void whenTheSignatureIsAnotherCardsOrOfSomethingElse_thenItIsNone() throws Exception {
        byte[] foreign = fixture.card(fixture.person()).sign(signature.hash());
        byte[] another = card.sign(new PadesSignature(SigningFixture.pdf(3), card.certificate(), at).hash());
        byte[] later = card.sign(new PadesSignature(PDF, card.certificate(), at.plusSeconds(1)).hash());
        for (byte[] wrong : new byte[][] {foreign, another, later, {}, new byte[256]}) {
            assertThatThrownBy(() -> signature.complete(wrong, null))
                    .hasFieldOrPropertyWithValue("reason", Reason.SIGNATURE_WRONG);
        }
    }

    @Test
    void whenAnythingIsChangedAppendedOrReplaced_thenTheValidatorRefuses() {
        byte[] signed = signed();
        byte[] flipped = signed.clone();
        flipped[PDF.length / 2] ^= 1;
        byte[] appended = Arrays.copyOf(signed, signed.length + 1);
        for (byte[] wrong : new byte[][] {flipped, appended, PDF, {}}) {
            assertThatThrownBy(() -> PadesValidator.require(PDF, wrong, card.certificate(), false))
                    .hasFieldOrPropertyWithValue("reason", Reason.SIGNATURE_WRONG);
        }
        assertThatThrownBy(() -> PadesValidator.require(SigningFixture.pdf(3), signed, card.certificate(), false))
                .hasFieldOrPropertyWithValue("reason", Reason.SIGNATURE_WRONG);
        X509Certificate issuer = fixture.authority.certificate(AuthorityRole.ISSUING);
        assertThatThrownBy(() -> PadesValidator.require(PDF, signed, issuer, false))
                .hasFieldOrPropertyWithValue("reason", Reason.SIGNATURE_WRONG);
        assertThatThrownBy(() -> PadesValidator.require(PDF, signed, card.certificate(), true))
                .hasFieldOrPropertyWithValue("reason", Reason.TIME_STAMP_MISSING);
    }

    @Test
    void outsideTheCertificatesTimeNothingIsSigned() {
        for (Instant wrong : List.of(at.minus(Duration.ofDays(1)), at.plus(Duration.ofDays(400)))) {
            assertThatThrownBy(() -> new PadesSignature(PDF, card.certificate(), wrong).hash())
                    .hasFieldOrPropertyWithValue("reason", Reason.CERTIFICATE_NOT_ACTIVE);
        }
    }

    private byte[] signed() {
        return signature.complete(onCard(), null);
    }

    private byte[] onCard() {
        return card.sign(signature.hash());
    }

    private static TimeStampService stamps(StampingServer server) {
        return new TimeStampService(server.url(), new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
    }

    private static SignatureWrapper validated(byte[] pdf) {
        SignedDocumentValidator validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
        validator.setCertificateVerifier(new CommonCertificateVerifier());
        return validator.validateDocument().getDiagnosticData().getSignatures().get(0);
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return said;
    }

    private static String pem(X509Certificate certificate) throws Exception {
        return "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(certificate.getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }
}
