package tr.nes.cardconnector.transport;

/**
 * Where threads come from: the container's work manager, or a plain executor in tests.
 *
 * <p>Both methods throw {@link java.util.concurrent.RejectedExecutionException} when there is no thread to be had.
 */
public interface Threads {

    /** For what lasts: a reader's worker, the watch. */
    void startLong(Runnable task);

    /** For what ends soon: the delivery of an event. */
    void startShort(Runnable task);
}
