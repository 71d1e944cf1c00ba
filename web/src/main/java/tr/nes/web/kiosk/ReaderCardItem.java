package tr.nes.web.kiosk;

import java.time.Instant;
import tr.nes.card.CardInReader;
import tr.nes.card.CardInReader.Finding;

/** Content of a reader, as displayed and as spoken by screen readers. */
public record ReaderCardItem(CardInReader found) {

    /** A class of reader.css. */
    public String look() {
        return switch (found.finding()) {
            case READER_MISSING, OUT_OF_SERVICE -> "is-gone";
            case READER_BUSY -> "is-busy";
            case NO_CARD -> "is-empty";
            case READY, READY_PIN_BLOCKED -> "is-ready";
            case OPERATION_UNKNOWN,
                    SECRET_QUARANTINED,
                    NO_SECRET,
                    CERTIFICATE_MISMATCH,
                    CERTIFICATE_UNREADABLE,
                    PUK_UNKNOWN,
                    NOT_CONFIRMED,
                    PHONE_CHANGED -> "is-unsure";
            case UNREADABLE, UNKNOWN_CARD, VERSION_NOT_SERVED, FOREIGN, DEAD, PUK_LOW -> "is-bad";
        };
    }

    public String titleKey() {
        return "card." + found.finding().name() + ".title";
    }

    /** What became of the last operation if its answer was missed, else what can be done with the card. */
    public String textKey() {
        return found.ready() && found.found() != null
                ? "found." + found.found().name()
                : "card." + found.finding().name() + ".text";
    }

    /** Empty if the card is not the holder's. */
    public String serial() {
        return found.serial() == null || found.finding() == Finding.FOREIGN
                ? ""
                : found.serial().value();
    }

    /** Time from which it will be possible; null if unknown. */
    public Instant possibleFrom() {
        return found.possibleFrom();
    }

    public Integer pinTries() {
        return found.pinTries();
    }

    public Integer pukTries() {
        return found.pukTries();
    }
}
