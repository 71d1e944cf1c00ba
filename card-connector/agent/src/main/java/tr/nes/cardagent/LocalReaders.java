package tr.nes.cardagent;

import java.util.List;
import tr.nes.cardconnector.wire.AgentReader;

/** The readers of this machine. */
public interface LocalReaders {

    /** All readers and whether there are cards in them. Called by one thread, which it must not hold up. */
    List<AgentReader> look() throws ReaderTrouble;

    /**
     * Begins an exclusive transaction with the card in a reader. Called by one thread per reader, which is the only one that
     * uses the card.
     */
    LocalCard open(String reader) throws ReaderTrouble;
}
