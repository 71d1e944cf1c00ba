package tr.nes.cardconnector.recovery;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import tr.nes.cardconnector.testing.PcscDaemon;
import tr.nes.cardconnector.testing.RunningConnector;

/**
 * What the connector holds of the machine.
 *
 * @param threads the container's that run for it
 * @param descriptors open files of this process, sockets to the daemon among them
 * @param contexts open files of the daemon: one per PC/SC context and card
 * @param daemonThreads one per PC/SC context
 * @param heap bytes that full collections leave
 */
record Footprint(int threads, int descriptors, int contexts, int daemonThreads, long heap) {

    private static final int FILES = 8;

    static Footprint of(RunningConnector connector, PcscDaemon daemon) throws IOException {
        collect();
        return new Footprint(
                connector.threads(),
                openFiles(),
                daemon.descriptors(),
                daemon.threads(),
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
    }

    /** Whether it is no larger than that one, but for what a process opens now and then by itself. */
    boolean isWithin(Footprint before) {
        return threads <= before.threads
                && descriptors <= before.descriptors + FILES
                && contexts <= before.contexts + FILES
                && daemonThreads <= before.daemonThreads + FILES;
    }

    /** The daemon's part of another one: a daemon that was started anew begins with little. */
    Footprint with(Footprint daemons) {
        return new Footprint(threads, descriptors, daemons.contexts, daemons.daemonThreads, heap);
    }

    /** For a daemon that is started anew again and again: what it holds tells nothing. */
    Footprint withoutDaemon() {
        return new Footprint(threads, descriptors, Integer.MAX_VALUE / 2, Integer.MAX_VALUE / 2, heap);
    }

    /** Twice: what cleaners let go in the first collection is gone in the second. */
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
