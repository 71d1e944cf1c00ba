package tr.nes.condition.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultLinesTest {

    private final AtomicLong nanos = new AtomicLong();
    private final FaultLines lines = new FaultLines(nanos::get);
    private final Filter file = lines.before(null);
    private final Filter console = lines.before(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue());

    @Test
    void whenThousandsOfRecordsHaveOneCause_thenOneLineAMinutePasses() {
        int passed = 0;
        for (int i = 0; i < 10_000; i++) {
            nanos.addAndGet(TimeUnit.MILLISECONDS.toNanos(12));
            passed += file.isLoggable(full()) ? 1 : 0;
        }
        assertThat(passed).isEqualTo(2);
    }

    @Test
    void whenALineHasPassed_thenItHasNoStackTraceAndTheNextTellsHowManyWereLeftOut() {
        LogRecord first = full();
        assertThat(file.isLoggable(first)).isTrue();
        assertThat(first.getThrown()).isNull();
        assertThat(first.getMessage()).isEqualTo("machine: the disk is full; first noticed by tr.nes.x");
        assertThat(console.isLoggable(first)).as("the other handler too").isTrue();

        file.isLoggable(full());
        file.isLoggable(full());
        nanos.addAndGet(TimeUnit.MINUTES.toNanos(1));
        LogRecord next = full();
        assertThat(file.isLoggable(next)).isTrue();
        assertThat(next.getMessage()).endsWith(", 2 records like it were left out since the last line");
    }

    @Test
    void whenCausesDiffer_thenEachHasItsLine() {
        assertThat(file.isLoggable(full())).isTrue();
        assertThat(file.isLoggable(entry("x", new SQLException("gone", "08006"))))
                .isTrue();
        assertThat(file.isLoggable(entry("SQL Error: 90098, SQLState: 90098", null)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FATAL: terminating connection due to administrator command",
                "Connection to 127.0.0.1:5432 refused. Check that the hostname and port are correct and that the postmaster"
                        + " is accepting TCP/IP connections.",
                "An I/O error occurred while sending to the backend.",
                "This connection has been closed.",
                "FATAL: the database system is starting up",
                "WFLYMPHEALTH0003: Reporting health down status: the database does not answer: silent for 6 s",
                "IJ000612: Destroying connection that could not be successfully matched: x"
            })
    void whenPostgresqlIsStoppedOrStarts_thenItsSentencesAreOneCause(String sentence) {
        assertThat(file.isLoggable(entry(sentence, null))).isTrue();
        assertThat(file.isLoggable(entry(sentence, null))).isFalse();
    }

    @Test
    void whenACauseIsAParameterOfTheMessage_thenItIsRecognized() {
        file.isLoggable(entry("the database does not answer", null));
        LogRecord health = entry("WFLYMPHEALTH0003: Reporting health down status: %s", null);
        health.setParameters(new Object[] {"\"reason\":\"the database does not answer: silent for 6 s\""});
        assertThat(file.isLoggable(health)).isFalse();
    }

    @Test
    void whenACommitFailsOrALibraryOnlyInforms_thenTheStackTraceIsLeftOut() {
        Exception mixed = new IllegalStateException("mixed");
        mixed.addSuppressed(new IllegalStateException(new SQLException("okunamadı", "08006")));
        assertThat(file.isLoggable(entry("a timer failed", mixed))).isTrue();
        LogRecord informed = new LogRecord(Level.INFO, "could not be loaded");
        informed.setThrown(mixed);
        assertThat(file.isLoggable(informed)).isFalse();
    }

    @Test
    void whenNothingIsWrongWithTheMachine_thenEverythingPasses() {
        for (int i = 0; i < 3; i++) {
            LogRecord other = entry("a fault of ours", new IllegalStateException("no"));
            assertThat(file.isLoggable(other)).isTrue();
            assertThat(other.getThrown()).isNotNull();
        }
        LogRecord info = new LogRecord(Level.INFO, "No space left on device");
        assertThat(file.isLoggable(info)).isTrue();
        assertThat(console.isLoggable(info)).as("its own filter").isFalse();
    }

    private static LogRecord full() {
        return entry("a job failed", new IllegalStateException(new IOException("No space left on device")));
    }

    private static LogRecord entry(String message, Throwable thrown) {
        LogRecord entry = new LogRecord(Level.SEVERE, message);
        entry.setLoggerName("tr.nes.x");
        entry.setThrown(thrown);
        return entry;
    }
}
