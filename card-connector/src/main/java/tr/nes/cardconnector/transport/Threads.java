package tr.nes.cardconnector.transport;

/**
 * Source of threads: the container's work manager, or a plain executor in tests.
 *
 * <p>Both methods throw {@link java.util.concurrent.RejectedExecutionException} if no thread is available.
 */
public interface Threads {

    /** For long-running tasks: a reader's worker, the monitor. */
    void startLong(Runnable task);

    /** For short tasks: the delivery of an event. */
    void startShort(Runnable task);
}
