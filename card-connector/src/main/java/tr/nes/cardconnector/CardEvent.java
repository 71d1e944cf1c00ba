package tr.nes.cardconnector;

import java.io.Serializable;
import java.time.Instant;

/**
 * A change at a reader. Order per reader: attached, (inserted, removed)*, detached; after a failure of the PC/SC
 * service, missed removals come first.
 *
 * @param insertion as in {@link ReaderSnapshot}
 */
public record CardEvent(Kind kind, ReaderName reader, long insertion, Instant at) implements Serializable {

    public enum Kind {
        READER_ATTACHED,
        CARD_INSERTED,
        CARD_REMOVED,
        READER_DETACHED
    }
}
