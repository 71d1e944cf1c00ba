package tr.nes.cardconnector.testing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A pcscd of the test's own with virtual readers. Only one can run per machine: a lock file serializes test runs,
 * and a daemon started by someone else is never touched.
 */
public final class PcscDaemon implements AutoCloseable {

    /** Below the ephemeral port range, so that no outgoing connection occupies a slot's port. */
    private static final int OWN_PORT = 27963;

    private static final Path LOCK = Path.of("/tmp/nes-pcscd.lock");
    private static final Path RUN = Path.of("/run/pcscd");
    private static final Duration OTHERS_TESTS = Duration.ofMinutes(10);
    private static final Duration START = Duration.ofSeconds(120);
    /** A connection that happens to use a slot's port, or has just ended; the port is free within a minute. */
    private static final String TAKEN = "Address already in use";

    private final FileChannel lockFile;
    private final VirtualReaders readers;
    private final Thread shutdownHook = new Thread(this::endWithTheTests);
    private volatile Process process;

    private PcscDaemon(FileChannel lockFile, VirtualReaders readers) {
        this.lockFile = lockFile;
        this.readers = readers;
        Runtime.getRuntime().addShutdownHook(shutdownHook);
    }

    /**
     * Waits for the lock on this machine, then starts the daemon and waits until it responds.
     *
     * @param slots number of readers, 1 to 16; rounded up to an even number, as vpcd's readers come in pairs
     */
    public static PcscDaemon start(int slots) throws Exception {
        return start(slots, OWN_PORT);
    }

    /**
     * The same with other ports, beginning at this one. Only vpcd's standard ports are used by the portal's own
     * card insertion.
     */
    public static PcscDaemon start(int slots, int firstPort) throws Exception {
        return start(VirtualReaders.models(slots), firstPort);
    }

    /**
     * The same with pairs of readers that have these names.
     *
     * @param models the characters are Latin-1, so that any bytes can be given
     */
    public static PcscDaemon start(List<String> models) throws Exception {
        return start(models, OWN_PORT);
    }

    private static PcscDaemon start(List<String> models, int firstPort) throws Exception {
        FileChannel lockFile = FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            Eventually.until("the lock " + LOCK, OTHERS_TESTS, () -> locked(lockFile));
            refuseForeignDaemon();
            return new PcscDaemon(lockFile, VirtualReaders.configured(models, firstPort)).started();
        } catch (Exception | Error e) {
            lockFile.close();
            throw e;
        }
    }

    private static boolean locked(FileChannel lockFile) throws IOException {
        try {
            FileLock lock = lockFile.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static void refuseForeignDaemon() {
        running().forEach(pid -> {
            throw new IllegalStateException("pcscd runs already (process " + pid
                    + ") and is not this test's: stop it, then run the tests again");
        });
    }

    private static List<Long> running() {
        return ProcessHandle.allProcesses()
                .filter(other -> other.info().command().orElse("").endsWith("/pcscd"))
                .map(ProcessHandle::pid)
                .toList();
    }

    private PcscDaemon started() throws Exception {
        try {
            resume();
            return this;
        } catch (Exception | Error e) {
            close();
            throw e;
        }
    }

    /** Starts it again after {@link #stop()} or {@link #kill()}. */
    public void resume() throws Exception {
        begin();
        try {
            Eventually.until("pcscd with its readers", START, this::serving);
        } catch (AssertionError late) {
            throw new AssertionError(late.getMessage() + "; it said: " + Files.readString(log()), late);
        }
    }

    private void begin() throws IOException {
        Files.deleteIfExists(RUN.resolve("pcscd.pid"));
        Files.deleteIfExists(RUN.resolve("pcscd.comm"));
        process = new ProcessBuilder(
                        "/usr/sbin/pcscd", "-f", "-e", "-c", readers.directory().toString())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    private boolean serving() throws Exception {
        String said = Files.readString(log());
        if (!process.isAlive()) {
            throw new IllegalStateException("pcscd ended: " + said);
        }
        if (said.contains(TAKEN)) {
            kill();
            begin();
            return false;
        }
        return Files.exists(RUN.resolve("pcscd.comm")) && readers.listening();
    }

    public Path log() {
        return readers.directory().resolveSibling(readers.directory().getFileName() + ".log");
    }

    /** TCP port of a slot, counted from 0; for {@link tr.nes.cardconnector.simulator.VpcdSlot}. */
    public int port(int slot) {
        return readers.port(slot);
    }

    /** The PC/SC name of a slot's reader. */
    public String readerName(int slot) {
        return readers.name(slot);
    }

    public long pid() {
        return process.pid();
    }

    /** Terminates it normally. */
    public void stop() throws InterruptedException {
        if (process == null) {
            return;
        }
        process.destroy();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            kill();
        }
    }

    /** Kills it (SIGKILL). */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Suspends it (SIGSTOP): it neither responds nor closes anything. */
    public void freeze() throws Exception {
        unix().suspend();
    }

    /** Ends {@link #freeze()} (SIGCONT). */
    public void thaw() throws Exception {
        unix().resume();
    }

    /** Resources for its clients and readers: open files and threads. */
    public int descriptors() throws IOException {
        return unix().descriptors();
    }

    public int threads() throws IOException {
        return unix().threads();
    }

    private UnixProcess unix() {
        return new UnixProcess(pid());
    }

    /** Unplugs both readers of a pair by restarting the daemon without them; its other readers are plugged in anew. */
    public void unplug(int pair) throws Exception {
        stop();
        readers.unplug(pair);
        resume();
    }

    /** Plugs in both readers of a pair under their usual name, in the same way. */
    public void plug(int pair) throws Exception {
        plug(pair, VirtualReaders.model(pair));
    }

    /** Plugs in both readers of a pair under the name of another pair. */
    public void plugAs(int pair, int named) throws Exception {
        plug(pair, VirtualReaders.model(named));
    }

    private void plug(int pair, String model) throws Exception {
        stop();
        readers.plug(pair, model);
        resume();
    }

    /** Kills the daemon if the test run is aborted. */
    private void endWithTheTests() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Override
    public void close() throws IOException {
        try (lockFile) {
            stop();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } finally {
            Runtime.getRuntime().removeShutdownHook(shutdownHook);
            readers.delete();
            Files.deleteIfExists(log());
        }
    }
}
