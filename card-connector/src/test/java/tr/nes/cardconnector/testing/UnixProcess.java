package tr.nes.cardconnector.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Another process of this machine, inspected through /proc. */
final class UnixProcess {

    private static final Duration SOON = Duration.ofSeconds(60);

    private final long pid;

    UnixProcess(long pid) {
        this.pid = pid;
    }

    /** Returns when the process is stopped (SIGSTOP). */
    void suspend() throws Exception {
        signal("STOP");
        Eventually.until("process " + pid + " suspended", SOON, this::suspended);
    }

    /**
     * The signal takes effect when a thread is next scheduled: until every thread has stopped, the process may
     * still respond.
     */
    private boolean suspended() throws IOException {
        try (var tasks = Files.list(directory("task"))) {
            for (Path task : tasks.toList()) {
                String stat = Files.readString(task.resolve("stat"));
                if (stat.charAt(stat.lastIndexOf(')') + 2) != 'T') {
                    return false;
                }
            }
        }
        return true;
    }

    /** Ends {@link #suspend()} (SIGCONT). */
    void resume() throws Exception {
        signal("CONT");
    }

    private void signal(String name) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
    }

    int descriptors() throws IOException {
        return entries("fd");
    }

    int threads() throws IOException {
        return entries("task");
    }

    private int entries(String of) throws IOException {
        try (var entries = Files.list(directory(of))) {
            return (int) entries.count();
        }
    }

    private Path directory(String of) {
        return Path.of("/proc", Long.toString(pid), of);
    }
}
