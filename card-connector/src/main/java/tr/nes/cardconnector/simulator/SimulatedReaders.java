package tr.nes.cardconnector.simulator;

import jakarta.resource.Referenceable;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import tr.nes.cardconnector.ReaderName;

/** The readers of the simulated transport, to insert and remove cards. */
public interface SimulatedReaders extends Serializable, Referenceable {

    /** In their fixed order; empty unless the transport is {@code simulated}. */
    List<ReaderName> readers();

    /**
     * @throws IllegalArgumentException if there is no such reader
     * @throws IllegalStateException if a card is in it
     */
    void insert(ReaderName reader, InsertableCard card);

    /**
     * Removes the card, at any moment. Empty if there was none.
     *
     * @throws IllegalArgumentException if there is no such reader
     */
    Optional<InsertableCard> pull(ReaderName reader);

    /** @throws IllegalArgumentException if there is no such reader */
    Optional<InsertableCard> card(ReaderName reader);
}
