package tr.nes.condition.control;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import tr.nes.condition.FaultCause;

/**
 * While the machine is at fault each job and each request fails at it, with a stack trace. Makes one line a minute of them for each
 * cause, which tells how many were left out; everything else passes.
 */
final class FaultLines {

    static final String BEGINNING = "machine: ";

    private static final long MINUTE = TimeUnit.MINUTES.toNanos(1);

    private final LongSupplier nanos;
    private final Map<FaultCause, Long> lastLine = new EnumMap<>(FaultCause.class);
    private final Map<FaultCause, Long> leftOut = new EnumMap<>(FaultCause.class);

    FaultLines(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** @param next what the handler's own filter says; null if it has none */
    Filter before(Filter next) {
        return entry -> passes(entry) && (next == null || next.isLoggable(entry));
    }

    private boolean passes(LogRecord entry) {
        boolean isQuiet = entry.getLevel().intValue() < Level.WARNING.intValue() && entry.getThrown() == null;
        if (isQuiet || isOurs(entry)) {
            return true;
        }
        Optional<FaultCause> cause = MachineCauses.of(entry.getThrown()).or(() -> MachineCauses.of(told(entry)));
        return cause.isEmpty() || takesTheLine(entry, cause.get());
    }

    /** Message and parameters, in whatever way they are put together. */
    private static String told(LogRecord entry) {
        return entry.getParameters() == null
                ? entry.getMessage()
                : entry.getMessage() + Arrays.toString(entry.getParameters());
    }

    /** Several handlers get the same record. */
    private static boolean isOurs(LogRecord entry) {
        return entry.getMessage() != null && entry.getMessage().startsWith(BEGINNING);
    }

    private synchronized boolean takesTheLine(LogRecord entry, FaultCause cause) {
        long now = nanos.getAsLong();
        Long last = lastLine.get(cause);
        if (last != null && now - last < MINUTE) {
            leftOut.merge(cause, 1L, Long::sum);
            return false;
        }
        lastLine.put(cause, now);
        Long before = leftOut.remove(cause);
        entry.setMessage(BEGINNING + cause.sentence() + "; first noticed by " + entry.getLoggerName()
                + (before == null ? "" : ", " + before + " records like it were left out since the last line"));
        entry.setParameters(null);
        entry.setThrown(null);
        return true;
    }
}
