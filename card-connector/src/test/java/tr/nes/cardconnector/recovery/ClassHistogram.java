package tr.nes.cardconnector.recovery;

import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The reachable objects of this process, counted after a full garbage collection.
 *
 * @param instances by class name; in a name of several class loaders together
 * @param bytes of all objects
 */
record ClassHistogram(Map<String, Long> instances, long bytes) {

    private static final long TURN_MILLIS = 60_000;
    private static final Pattern ROW =
            Pattern.compile("^\\s*\\d+:\\s+(?<instances>\\d+)\\s+(?<bytes>\\d+)\\s+(?<name>\\S+)", Pattern.MULTILINE);

    /**
     * The table of {@code jcmd GC.class_histogram}, once what the collection left to cleaners is gone, too: a busy
     * machine may give their thread no turn for a while.
     */
    static String table() {
        long cleaners = Long.MAX_VALUE;
        while (true) {
            ReferenceQueue<Object> handled = new ReferenceQueue<>();
            Reference<Object> garbage = new WeakReference<>(new Object(), handled);
            String table = counted();
            if (cleaners(table) >= cleaners) {
                return table;
            }
            cleaners = cleaners(table);
            await(garbage, handled);
        }
    }

    private static void await(Reference<Object> garbage, ReferenceQueue<Object> handled) {
        try {
            if (handled.remove(TURN_MILLIS) != garbage) {
                throw new IllegalStateException("the collected references are not handled");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long cleaners(String table) {
        return of(table).instances().getOrDefault("jdk.internal.ref.Cleaner", 0L);
    }

    private static String counted() {
        Object[] noOptions = {new String[0]};
        String[] signature = {String[].class.getName()};
        try {
            ObjectName commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
            return (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(commands, "gcClassHistogram", noOptions, signature);
        } catch (JMException e) {
            throw new IllegalStateException("this JVM has no class histogram", e);
        }
    }

    static ClassHistogram of(String table) {
        Map<String, Long> instances = new HashMap<>();
        long bytes = 0;
        Matcher row = ROW.matcher(table);
        while (row.find()) {
            instances.merge(row.group("name"), Long.valueOf(row.group("instances")), Long::sum);
            bytes += Long.parseLong(row.group("bytes"));
        }
        return new ClassHistogram(instances, bytes);
    }
}
