package tr.nes.cardconnector.simulator;

import java.util.List;
import java.util.Optional;
import tr.nes.cardconnector.ReaderName;

/**
 * The hands at the simulated readers: puts cards in and pulls them. In JNDI as {@code java:/eis/SimulatedReaders}; without
 * readers when another transport was chosen.
 */
public interface SimulatedReaders {

    List<ReaderName> readers();

    /**
     * @throws IllegalArgumentException if there is no such reader
     * @throws IllegalStateException if a card is in it already
     */
    void insert(ReaderName reader, InsertableCard card);

    /**
     * Pulls the card, even in the middle of a command.
     *
     * @return the card, empty if there was none
     * @throws IllegalArgumentException if there is no such reader
     */
    Optional<InsertableCard> remove(ReaderName reader);

    /**
     * The card that is in the reader.
     *
     * @throws IllegalArgumentException if there is no such reader
     */
    Optional<InsertableCard> card(ReaderName reader);
}
