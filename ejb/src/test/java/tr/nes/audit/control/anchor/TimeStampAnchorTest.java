package tr.nes.audit.control.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.shared.Randomness;

/** Uses a real RFC 3161 authority; OpenSSL verifies the stored tokens. */
@Tag("locale")
class TimeStampAnchorTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @TempDir
    private Path folder;

    private final TestPki pki = new TestPki();
    private TimeStampAuthority authority;
    private TimeStampTrust trust;
    private Path file;
    private TimeStampAnchor anchor;

    @BeforeEach
    void start() throws IOException {
        authority = new TimeStampAuthority(pki.timeStamps());
        trust = new TimeStampTrust(new TrustFile(pki.writeRoot(folder.resolve("root.pem"))));
        file = folder.resolve("stamps/audit");
        anchor = anchor(trust);
    }

    @AfterEach
    void stop() {
        authority.close();
    }

    @Test
    void whenARecordIsStamped_thenItIsKnownAgainAndTheAuthorityIsAskedOnceAnHour() throws Exception {
        assertThat(anchor.wants(record(8, NOW))).isTrue();
        anchor.publish(record(8, NOW));
        assertThat(anchor.wants(record(9, NOW.plusSeconds(3599)))).isFalse();
        assertThat(anchor.wants(record(9, NOW.plusSeconds(3600)))).isTrue();
        anchor.publish(record(9, NOW.plusSeconds(3600)));

        AnchorSource.Content content = anchor(trust).read((data, signed) -> true);
        assertThat(content.newest()).contains(record(9, NOW.plusSeconds(3600)));
        assertThat(content.forged()).isZero();
        assertThat(authority.stamps()).isEqualTo(2);
    }

    @Test
    void whenTheStampBelongsToAnotherRecord_thenItIsForged() throws Exception {
        anchor.publish(record(8, NOW));
        String line = Files.readString(file);
        Files.writeString(file, record(9, NOW).line() + line.substring(line.indexOf(" token=")));
        AnchorSource.Content content = anchor.read((data, signed) -> true);
        assertThat(content.newest()).isEmpty();
        assertThat(content.forged()).isOne();
    }

    @Test
    void whenAnotherAuthorityStamps_thenNothingIsKept() throws Exception {
        TimeStampTrust others = new TimeStampTrust(new TrustFile(new TestPki().writeRoot(folder.resolve("other.pem"))));
        assertThatThrownBy(() -> anchor(others).publish(record(8, NOW)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no valid time stamp");
        assertThat(file).doesNotExist();
        anchor.publish(record(8, NOW));
        assertThat(anchor(others).read((data, signed) -> true).newest()).isEmpty();
    }

    @Test
    void whenTheAnswerIsForAnotherQuestion_thenNothingIsKept() {
        authority.stampInstead(asked -> question(TimeStampClient.imprint("another line"), BigInteger.TEN));
        assertThatThrownBy(() -> anchor.publish(record(8, NOW))).isInstanceOf(IOException.class);
        // the right line with an old nonce: a replay
        authority.stampInstead(
                asked -> question(TimeStampClient.imprint(record(8, NOW).line()), BigInteger.TEN));
        assertThatThrownBy(() -> anchor.publish(record(8, NOW))).hasMessageContaining("nonce");
        assertThat(file).doesNotExist();
    }

    @Test
    void whenOpenSslReadsTheToken_thenItAgrees() throws Exception {
        AnchorRecord record = record(8, NOW);
        anchor.publish(record);
        String line = Files.readString(file).strip();
        Path token = Files.write(
                folder.resolve("token.der"),
                Base64.getDecoder().decode(line.substring(line.indexOf(" token=") + " token=".length())));
        Path data = Files.writeString(folder.resolve("line"), record.line());
        Process openssl = new ProcessBuilder(List.of(
                        "openssl",
                        "ts",
                        "-verify",
                        "-token_in",
                        "-in",
                        token.toString(),
                        "-data",
                        data.toString(),
                        "-CAfile",
                        folder.resolve("root.pem").toString()))
                .redirectErrorStream(true)
                .start();
        assertThat(new String(openssl.getInputStream().readAllBytes())).contains("Verification: OK");
        assertThat(openssl.waitFor()).isZero();
    }

    private static byte[] question(byte[] imprint, BigInteger nonce) {
        try {
            TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
            generator.setCertReq(true);
            return generator.generate(TSPAlgorithms.SHA256, imprint, nonce).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private TimeStampAnchor anchor(TimeStampTrust trusted) {
        return new TimeStampAnchor(
                new TimeStampClient(authority.address(), trusted, new Randomness()),
                trusted,
                new AnchorFile(file),
                Duration.ofHours(1));
    }

    private static AnchorRecord record(long rows, Instant at) {
        return AnchorRecord.sign(0, rows, "ab".repeat(32), at, "", "0123456789abcdef", data -> "c2ln");
    }
}
