package tr.nes.cardconnector;

import java.io.Serializable;
import java.time.Instant;

/**
 * One change at one reader. Per reader the order is attached, (inserted, removed)*, detached; owed removals come first
 * after a failure of the PC/SC service.
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
