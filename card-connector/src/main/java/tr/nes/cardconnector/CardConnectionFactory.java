package tr.nes.cardconnector;

import jakarta.resource.Referenceable;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tr.nes.cardconnector.remote.RemoteReaderName;

/**
 * Opens exclusive connections to the cards in this node's readers; one at a time per reader, in the order of the
 * requests.
 */
public interface CardConnectionFactory extends Serializable, Referenceable {

    /**
     * Waits in the reader's fair queue, at most the configured time, then connects to the card and begins an
     * exclusive card transaction.
     *
     * @throws ReaderBusy if the reader was in use for the whole waiting time
     * @throws ReaderGone if there is no reader with this name
     * @throws CardAbsent if there is no card in it
     * @throws CardMute if the card in it does not answer to reset
     * @throws CardServiceGone if the PC/SC service does not respond
     */
    CardConnection connect(ReaderName reader) throws CardConnectorException;

    /**
     * As {@link #connect(ReaderName)}; a cancellation ends the wait and frees the place in the queue.
     *
     * @throws RequestCancelled if it was cancelled before the reader became free
     */
    CardConnection connect(ReaderName reader, Cancellation cancellation) throws CardConnectorException;

    /** Number of requests in this reader's queue. */
    int waiting(ReaderName reader);

    /** The readers as the monitor last saw them, sorted by name. Never waits for a card. */
    List<ReaderSnapshot> readers();

    /**
     * Why this machine's readers can't be used now, for the log: no card service, or one that hangs. Empty while they can.
     * Those of agents can be used all the same.
     */
    Optional<String> trouble();

    /** Registers an observer of reader use until {@link #forget} or the adapter's stop. */
    void observe(ReaderObserver observer);

    void forget(ReaderObserver observer);

    /**
     * Switches the trace of one reader on or off, from its next connection on. It logs one line per command:
     * header, length of the response and status word; data only where it can't be secret.
     */
    void trace(ReaderName reader, boolean on);

    /** The readers with tracing switched on. */
    Set<ReaderName> traced();

    /**
     * The transport of this machine's readers: {@code pcsc} or {@code simulated}; {@code none} while neither is available,
     * {@code remote} if there are to be none.
     */
    String transport();

    /** By what means a reader is reached: as {@link #transport()}, but {@code pcsc} for those of agents, whose cards are real. */
    default String transport(ReaderName reader) {
        return RemoteReaderName.isRemote(reader.value()) ? "pcsc" : transport();
    }
}
