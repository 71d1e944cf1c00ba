package tr.nes.timestamp.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static tr.nes.timestamp.boundary.TimestampFixture.request;

import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.timestamp.DetachedTimestampValidator;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditResult;
import tr.nes.authority.AuthorityRole;
import tr.nes.testing.ConcurrentCalls;
import tr.nes.timestamp.AccountCredentials;
import tr.nes.timestamp.TimestampReply.Outcome;

/** Time stamps as clients get them. */
class TimestampResponderTest {

    private TimestampFixture fixture;

    @BeforeEach
    void open() {
        fixture = new TimestampFixture();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whenAHashIsStamped_thenTheTokenSaysWhatWasAsked() throws Exception {
        TimeStampRequest request = request("belge", 4711);
        TimeStampResponse response = fixture.respond(request, null);
        response.validate(request);
        TimeStampToken token = response.getTimeStampToken();
        assertThat(token.getTimeStampInfo().getPolicy().getId()).isEqualTo("0.4.0.2023.1.1");
        assertThat(token.getTimeStampInfo().getGenTime().toInstant())
                .isEqualTo(fixture.authority.clock.instant().truncatedTo(ChronoUnit.MILLIS));
        assertThat(token.getTimeStampInfo().getAccuracy().getSeconds().intValueExact())
                .isEqualTo(1);
        assertThat(token.getTimeStampInfo().isOrdered()).isFalse();
        assertThat(token.getSignedAttributes().get(new ASN1ObjectIdentifier("1.2.840.113549.1.9.16.2.47")))
                .as("ESSCertIDv2")
                .isNotNull();
        assertThat(fixture.authority.audit.count(AuditAction.TIMESTAMP_ISSUED, AuditResult.DONE))
                .isEqualTo(1);
    }

    @Test
    void opensslBelievesTheStamp(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("belge.txt"), "ğüşiöç");
        pem(folder.resolve("root.pem"), AuthorityRole.ROOT);
        run(folder, "openssl ts -query -data belge.txt -sha512 -cert -out query.tsq");
        Files.write(
                folder.resolve("reply.tsr"),
                fixture.reply(Files.readAllBytes(folder.resolve("query.tsq")), null)
                        .encoded());
        String at = String.valueOf(fixture.authority.clock.instant().getEpochSecond());
        run(folder, "openssl ts -verify -queryfile query.tsq -in reply.tsr -CAfile root.pem -attime " + at);
        run(folder, "openssl ts -verify -data belge.txt -in reply.tsr -CAfile root.pem -attime " + at);
    }

    @Test
    void theEuropeanValidatorBelievesTheStamp() throws Exception {
        TimeStampToken token = fixture.respond(request("belge", 1), null).getTimeStampToken();
        DetachedTimestampValidator validator = new DetachedTimestampValidator(new InMemoryDocument(token.getEncoded()));
        validator.setTimestampedData(new InMemoryDocument("belge".getBytes(StandardCharsets.UTF_8)));
        CommonTrustedCertificateSource roots = new CommonTrustedCertificateSource();
        roots.addCertificate(new CertificateToken(fixture.authority.certificate(AuthorityRole.ROOT)));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(roots);
        validator.setCertificateVerifier(verifier);
        TimestampWrapper read = validator
                .validateDocument()
                .getDiagnosticData()
                .getTimestampList()
                .get(0);
        assertThat(read.isSignatureIntact()).isTrue();
        assertThat(read.isMessageImprintDataIntact()).isTrue();
        assertThat(read.isTrustedChain()).isTrue();
        assertThat(read.isSigningCertificateIdentified()).isTrue();
    }

    @Test
    void whenTheAnswerIsLost_thenTheSameRequestGetsTheSameStampForOneCredit() throws Exception {
        AccountCredentials account = fixture.account(2);
        TimeStampRequest request = request("belge", 42);
        List<TimeStampResponse> responses = ConcurrentCalls.of(8, () -> fixture.respond(request, account));
        Set<BigInteger> serials = new HashSet<>();
        for (TimeStampResponse each : responses) {
            each.validate(request);
            serials.add(each.getTimeStampToken().getTimeStampInfo().getSerialNumber());
        }
        fixture.authority.clock.forward(Duration.ofHours(1));
        serials.add(fixture.respond(request, account)
                .getTimeStampToken()
                .getTimeStampInfo()
                .getSerialNumber());
        assertThat(serials).hasSize(1);
        assertThat(fixture.credits(account)).isEqualTo(1);
    }

    @Test
    void whenARequestHasNoNonce_thenEachIsAStampOfItsOwn() throws Exception {
        AccountCredentials account = fixture.account(2);
        TimeStampRequest request = request("belge", 0);
        assertThat(List.of(serial(fixture.respond(request, account)), serial(fixture.respond(request, account))))
                .doesNotHaveDuplicates();
        assertThat(fixture.credits(account)).isZero();
    }

    @Test
    void whenManyAskAtOnce_thenNoMoreStampsThanCredits() throws Exception {
        AccountCredentials account = fixture.account(5);
        AtomicLong nonce = new AtomicLong();
        List<TimeStampResponse> responses =
                ConcurrentCalls.of(16, () -> fixture.respond(request("belge", nonce.incrementAndGet()), account));
        assertThat(responses.stream().filter(each -> each.getStatus() == PKIStatus.GRANTED))
                .hasSize(5);
        assertThat(fixture.accounts.account(account.number()).used()).isEqualTo(5);
        assertThat(fixture.credits(account)).isZero();
    }

    @Test
    void whenTheClockIsNotTrustworthy_thenThereIsNoStampAndNothingIsPaid() throws Exception {
        AccountCredentials account = fixture.account(1);
        fixture.comparison.ahead = Duration.ofMillis(-1001);
        assertThat(failure(account)).isEqualTo(PKIFailureInfo.timeNotAvailable);
        fixture.comparison.ahead = Duration.ofMillis(1001);
        assertThat(failure(account)).isEqualTo(PKIFailureInfo.timeNotAvailable);
        assertThat(fixture.credits(account)).isEqualTo(1);
    }

    @Test
    void whenAnAccountIsBlockedOrEmpty_thenTheReplySaysSo() throws Exception {
        AccountCredentials account = fixture.account(0);
        assertThat(fixture.respond(request("belge", 1), account).getStatusString())
                .isEqualTo("the account has no credits left");
        fixture.accounts.book(account.number(), 1, "fatura 2");
        fixture.accounts.block(account.number(), true);
        assertThat(fixture.respond(request("belge", 1), account).getStatusString())
                .isEqualTo("the account is blocked");
        assertThat(fixture.credits(account)).isEqualTo(1);
    }

    @Test
    void whenAccountOrPasswordAreWrong_thenNobodyLearnsWhich() {
        AccountCredentials account = fixture.account(1);
        for (AccountCredentials wrong : List.of(
                new AccountCredentials(account.number(), ""),
                new AccountCredentials(account.number(), account.password() + "x"),
                new AccountCredentials("00000000", account.password()),
                new AccountCredentials("", ""))) {
            assertThat(fixture.reply(TimestampFixture.valid(), wrong).outcome()).isEqualTo(Outcome.UNAUTHENTICATED);
            assertThat(fixture.responder.account(wrong)).isEmpty();
        }
        AccountCredentials renewed = fixture.accounts.renewPassword(account.number());
        assertThat(fixture.reply(TimestampFixture.valid(), account).outcome()).isEqualTo(Outcome.UNAUTHENTICATED);
        assertThat(fixture.reply(TimestampFixture.valid(), renewed).outcome()).isEqualTo(Outcome.ANSWERED);
    }

    @Test
    void whenAClientWithoutAnAccountAsksTooOften_thenItHasToWait() {
        for (int i = 0; i < 60; i++) {
            assertThat(fixture.reply(TimestampFixture.valid(), null).outcome()).isEqualTo(Outcome.ANSWERED);
        }
        assertThat(fixture.reply(TimestampFixture.valid(), null).outcome()).isEqualTo(Outcome.TOO_MANY);
        assertThat(fixture.responder
                        .respond(TimestampFixture.valid(), null, "192.0.2.2")
                        .outcome())
                .isEqualTo(Outcome.ANSWERED);
    }

    private int failure(AccountCredentials account) throws Exception {
        return fixture.respond(request("belge", 9), account).getFailInfo().intValue();
    }

    private static BigInteger serial(TimeStampResponse response) {
        return response.getTimeStampToken().getTimeStampInfo().getSerialNumber();
    }

    private void pem(Path file, AuthorityRole role) throws Exception {
        byte[] encoded = fixture.authority.certificate(role).getEncoded();
        Files.writeString(
                file,
                "-----BEGIN CERTIFICATE-----\n"
                        + Base64.getMimeEncoder().encodeToString(encoded)
                        + "\n-----END CERTIFICATE-----\n");
    }

    private static void run(Path folder, String command) throws Exception {
        Process process = new ProcessBuilder(command.split(" "))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }
}
