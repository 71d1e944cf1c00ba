package tr.nes.cardconnector.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tr.nes.cardconnector.testing.PcscDaemon;
import tr.nes.cardconnector.testing.RunningConnector;

/**
 * Resources used by the connector.
 *
 * @param threads the container's threads that run for it
 * @param descriptors open files of this process, including sockets to the daemon
 * @param contexts open files of the daemon: one per PC/SC context and card
 * @param daemonThreads one per PC/SC context
 */
record Footprint(int threads, int descriptors, int contexts, int daemonThreads) {

    private static final int FILES = 8;

    static Footprint of(RunningConnector connector, PcscDaemon daemon) throws IOException {
        collect();
        return new Footprint(connector.threads(), openFiles(), daemon.descriptors(), daemon.threads());
    }

    /** Whether it is no larger than that one, with a margin for what a process opens by itself. */
    boolean isWithin(Footprint before) {
        return threads <= before.threads
                && descriptors <= before.descriptors + FILES
                && contexts <= before.contexts + FILES
                && daemonThreads <= before.daemonThreads + FILES;
    }

    /** With the daemon's figures of another footprint, since a restarted daemon begins with few resources. */
    Footprint with(Footprint daemons) {
        return new Footprint(threads, descriptors, daemons.contexts, daemons.daemonThreads);
    }

    /** Without the daemon's figures, which mean nothing if it is restarted again and again. */
    Footprint withoutDaemon() {
        return new Footprint(threads, descriptors, Integer.MAX_VALUE / 2, Integer.MAX_VALUE / 2);
    }

    /** Collects twice: what cleaners release after the first collection is freed in the second. */
    private static void collect() {
        System.gc();
        System.gc();
    }

    private static int openFiles() throws IOException {
        try (var files = Files.list(Path.of("/proc/self/fd"))) {
            return (int) files.count();
        }
    }
}
