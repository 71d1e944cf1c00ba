package tr.nes.card;

import java.io.Serializable;

/**
 * What is in one of a terminal's readers, as one holder may see it. A foreign card shows neither serial number nor tries.
 *
 * @param reader the operator-given id
 * @param pinTries and pukTries as text for people: a number, "bilinmiyor" when the card does not say; empty when not shown
 */
public record CardInReader(String reader, Finding finding, CardSerial serial, Integer pinTries, Integer pukTries)
        implements Serializable {

    public enum Finding {
        /** The reader is not attached or out of service. */
        READER_MISSING,
        READER_BUSY,
        NO_CARD,
        UNREADABLE,
        UNKNOWN_CARD,
        FOREIGN,
        DEAD,
        PUK_LOW,
        OPERATION_UNKNOWN,
        SECRET_QUARANTINED,
        NO_SECRET,
        NOT_CONFIRMED,
        READY,
        READY_PIN_BLOCKED
    }

    public boolean ready() {
        return finding == Finding.READY || finding == Finding.READY_PIN_BLOCKED;
    }
}
