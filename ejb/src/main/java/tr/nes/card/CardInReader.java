package tr.nes.card;

import java.io.Serializable;
import java.time.Instant;

/**
 * Contents of one of a terminal's readers, as shown to one holder. For a foreign card neither serial number nor
 * tries are shown.
 *
 * @param reader the id assigned by the operator
 * @param serial null unless the card is the holder's own
 * @param pinTries remaining PIN tries; null if the card does not report them or they are not shown
 * @param pukTries remaining PUK tries; likewise
 * @param possibleFrom end of the PHONE_CHANGED period; else null
 * @param canSign whether its certificate was activated and has not ended, and its PIN may be tried
 * @param found what became of the last PIN operation if its answer was missed; else null
 */
public record CardInReader(
        String reader,
        Finding finding,
        CardSerial serial,
        Integer pinTries,
        Integer pukTries,
        Instant possibleFrom,
        boolean canSign,
        PinEffect found)
        implements Serializable {

    public enum Finding {
        /** The reader is not attached, or can't be distinguished from another. */
        READER_MISSING,
        /** Staff took the reader out of service. */
        OUT_OF_SERVICE,
        READER_BUSY,
        NO_CARD,
        UNREADABLE,
        UNKNOWN_CARD,
        /** A known card of a version that is not supported. */
        VERSION_NOT_SERVED,
        FOREIGN,
        /** The holder's phone was changed less than 24 hours ago. */
        PHONE_CHANGED,
        DEAD,
        PUK_LOW,
        /** It is not known whether two PUK tries remain. */
        PUK_UNKNOWN,
        OPERATION_UNKNOWN,
        SECRET_QUARANTINED,
        NO_SECRET,
        CERTIFICATE_MISMATCH,
        CERTIFICATE_UNREADABLE,
        NOT_CONFIRMED,
        READY,
        READY_PIN_BLOCKED;

        /** Whether there is certainly no card that could be meant. */
        public boolean isWithoutCard() {
            return this == READER_MISSING || this == OUT_OF_SERVICE || this == NO_CARD;
        }
    }

    public static CardInReader without(String reader, Finding finding) {
        return new CardInReader(reader, finding, null, null, null, null, false, null);
    }

    public boolean ready() {
        return finding == Finding.READY || finding == Finding.READY_PIN_BLOCKED;
    }
}
