package tr.nes.audit.control.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Uses a real receiver with TLS and octet counting. */
@Tag("locale")
class SyslogAnchorTest {

    private static final AnchorRecord RECORD = AnchorRecord.sign(
            0,
            8,
            "ab".repeat(32),
            Instant.parse("2026-11-21T10:00:00.123456Z"),
            "n@1:9",
            "0123456789abcdef",
            d -> "c2ln");

    @TempDir
    private Path folder;

    private final TestPki pki = new TestPki();

    @Test
    void whenARecordIsPublished_thenTheReceiverHasItAsOneMessageOfRfc5424() throws Exception {
        try (SyslogReceiver receiver =
                new SyslogReceiver(pki.server("localhost").server())) {
            SyslogAnchor anchor = anchor(receiver.port(), pki);
            anchor.publish(RECORD);
            assertThat(receiver.next())
                    .isEqualTo("<109>1 2026-11-21T10:00:00.123Z node_1 nes-audit - ANCHOR - " + RECORD.line());
            anchor.publish(RECORD);
            String second = receiver.next();
            assertThat(AnchorRecord.in(second))
                    .as("can be given to audit-verify")
                    .contains(RECORD);
        }
    }

    @Test
    void whenTheReceiverIsAnotherOne_thenItGetsNothing() throws Exception {
        try (SyslogReceiver other =
                        new SyslogReceiver(new TestPki().server("localhost").server());
                SyslogReceiver misnamed =
                        new SyslogReceiver(pki.server("elsewhere.example").server())) {
            assertThatThrownBy(() -> anchor(other.port(), pki).publish(RECORD)).isInstanceOf(SSLException.class);
            assertThatThrownBy(() -> anchor(misnamed.port(), pki).publish(RECORD))
                    .isInstanceOf(SSLException.class);
            assertThat(other.waiting() + misnamed.waiting()).isZero();
        }
    }

    @Test
    void whenTheReceiverIsSilent_thenTheSealerIsHeldForSomeSecondsOnly() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            long begin = System.nanoTime();
            Throwable failure =
                    catchThrowable(() -> anchor(silent.getLocalPort(), pki).publish(RECORD));
            assertThat(failure).isInstanceOf(IOException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
        }
    }

    /** Each byte arrives within any timeout of a single read. */
    @Test
    void whenTheReceiverSendsAByteNowAndThen_thenItHoldsTheSealerNoLonger() throws Exception {
        ScheduledExecutorService slow = Executors.newSingleThreadScheduledExecutor();
        try (ServerSocket receiver = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            slow.execute(() -> dribble(receiver, slow));
            SyslogAnchor anchor =
                    new SyslogAnchor("localhost", receiver.getLocalPort(), null, "n", Duration.ofSeconds(1));
            assertThatThrownBy(() -> anchor.publish(RECORD)).isInstanceOf(SocketTimeoutException.class);
        } finally {
            slow.shutdownNow();
        }
    }

    /** Sends the beginning of a TLS record over half an hour. */
    private static void dribble(ServerSocket receiver, ScheduledExecutorService slow) {
        try {
            OutputStream out = receiver.accept().getOutputStream();
            out.write(new byte[] {22, 3, 3, 0x40, 0});
            slow.scheduleAtFixedRate(
                    () -> {
                        try {
                            out.write(0);
                        } catch (IOException gone) {
                            throw new UncheckedIOException(gone);
                        }
                    },
                    100,
                    100,
                    TimeUnit.MILLISECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SyslogAnchor anchor(int port, TestPki trusted) throws IOException {
        return new SyslogAnchor(
                "localhost", port, new TrustFile(trusted.writeRoot(folder.resolve("root.pem"))), "node 1");
    }
}
