package tr.nes.cardconnector;

import jakarta.resource.Referenceable;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lends exclusive connections to the cards in this node's readers; one at a time per reader, in the order of asking. */
public interface CardConnectionFactory extends Serializable, Referenceable {

    /**
     * Waits in the reader's fair queue, at most the configured time, then connects to the card and begins an exclusive
     * card transaction.
     *
     * @throws ReaderBusy if others held the reader for the whole waiting time
     * @throws ReaderGone if no reader has this name now
     * @throws CardAbsent if there is no card in it
     * @throws CardMute if the card in it does not answer to reset
     * @throws CardServiceGone if the PC/SC service does not answer
     */
    CardConnection connect(ReaderName reader) throws CardConnectorException;

    /**
     * As {@link #connect(ReaderName)}; a wait in the queue ends as soon as it is cancelled, and the place goes to the next.
     *
     * @throws RequestCancelled if it was cancelled before the reader became free
     */
    CardConnection connect(ReaderName reader, Cancellation cancellation) throws CardConnectorException;

    /** How many wait in this reader's queue now. */
    int waiting(ReaderName reader);

    /** What the watch last saw, sorted by name. Never blocks on a card. */
    List<ReaderSnapshot> readers();

    /** Why the readers can't be used now, to be logged: no card service, or one that hangs. Empty while they can. */
    Optional<String> trouble();

    /** From now on the observer hears how readers are used, until {@link #forget} or the adapter's stop. */
    void observe(ReaderObserver observer);

    void forget(ReaderObserver observer);

    /**
     * Switches the trace of one reader on or off, from its next connection on. A trace is a log line per command: header,
     * length of the answer and status word; data only where they can't be secret.
     */
    void trace(ReaderName reader, boolean on);

    /** The readers whose trace is on. */
    Set<ReaderName> traced();

    /** Which transport was chosen: {@code pcsc} or {@code simulated}; {@code none} while neither is to be had. */
    String transport();
}
