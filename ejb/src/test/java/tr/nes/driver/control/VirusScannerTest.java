package tr.nes.driver.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.driver.DriverContent;
import tr.nes.driver.DriverException;
import tr.nes.driver.DriverException.Reason;
import tr.nes.driver.testing.TestClamd;

class VirusScannerTest {

    private static final String ADDRESS = "nes.driver.scanner";
    private static final String SECONDS = "nes.driver.scanner.seconds";

    private final byte[] file = new byte[200_000];
    private final DriverContent content = () -> new ByteArrayInputStream(file);
    private final VirusScanner scanner = new VirusScanner();

    @AfterEach
    void forget() {
        System.clearProperty(ADDRESS);
        System.clearProperty(SECONDS);
    }

    private void refuses(Reason reason) {
        assertThatExceptionOfType(DriverException.class)
                .isThrownBy(() -> scanner.require(content))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void whenNoneIsConfigured_thenNothingIsAsked() {
        assertThatCode(() -> scanner.require(() -> {
                    throw new AssertionError("read");
                }))
                .doesNotThrowAnyException();
    }

    @Test
    void whenItSaysOk_thenItHasSeenTheWholeFile() throws Exception {
        file[199_999] = 7;
        try (TestClamd clamd = TestClamd.overTcp("stream: OK")) {
            System.setProperty(ADDRESS, clamd.address());
            scanner.require(content);
            assertThat(clamd.seen()).isEqualTo(file);
        }
    }

    @Test
    void whenItListensOnALocalSocket_thenItIsAskedThere(@TempDir Path folder) throws Exception {
        try (TestClamd clamd = TestClamd.overSocket(folder.resolve("clamd.sock"), "stream: OK")) {
            System.setProperty(ADDRESS, clamd.address());
            scanner.require(content);
            assertThat(clamd.seen()).isEqualTo(file);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "stream: Eicar-Test-Signature FOUND, FILE_INFECTED",
        "stream: OKAY, SCANNER_UNAVAILABLE",
        "OK, SCANNER_UNAVAILABLE",
        "INSTREAM size limit exceeded. ERROR, SCANNER_UNAVAILABLE",
        "220 mail.example ESMTP, SCANNER_UNAVAILABLE"
    })
    void whenItSaysAnythingElse_thenTheFileIsRefused(String answer, Reason reason) throws Exception {
        try (TestClamd clamd = TestClamd.overTcp(answer)) {
            System.setProperty(ADDRESS, clamd.address());
            refuses(reason);
        }
    }

    @Test
    void whenItsAnswerHasNoEnd_thenTheFileIsRefused() throws Exception {
        try (TestClamd clamd = TestClamd.overTcp("x".repeat(5000))) {
            System.setProperty(ADDRESS, clamd.address());
            refuses(Reason.SCANNER_UNAVAILABLE);
        }
    }

    @Test
    void whenItSaysNothing_thenTheFileIsRefusedInTheEnd() throws Exception {
        System.setProperty(SECONDS, "1");
        try (TestClamd clamd = TestClamd.overTcp(TestClamd.NOTHING)) {
            System.setProperty(ADDRESS, clamd.address());
            refuses(Reason.SCANNER_UNAVAILABLE);
        }
    }

    @Test
    void whenNobodyListens_thenTheFileIsRefused() throws Exception {
        try (TestClamd clamd = TestClamd.overTcp("stream: OK")) {
            System.setProperty(ADDRESS, clamd.address());
        }
        refuses(Reason.SCANNER_UNAVAILABLE);
        System.setProperty(ADDRESS, "unix:/nowhere/clamd.sock");
        refuses(Reason.SCANNER_UNAVAILABLE);
    }
}
