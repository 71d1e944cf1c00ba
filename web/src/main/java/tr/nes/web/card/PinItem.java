package tr.nes.web.card;

import java.time.Instant;
import tr.nes.card.PinRecord;

/** One card on the page of PINs. */
public record PinItem(PinRecord record) {

    public String getSerial() {
        return record.serial().value();
    }

    public String getDialect() {
        return record.dialect();
    }

    public boolean isStored() {
        return record.state() == PinRecord.State.STORED;
    }

    /** Key of the information about the card. */
    public String getTextKey() {
        return "pin" + record.state().name();
    }

    /** The same while PIN operations wait: without the advice to set a new one now. */
    public String getLaterKey() {
        return switch (record.state()) {
            case UNCERTAIN, MISSING -> getTextKey() + "_LATER";
            default -> getTextKey();
        };
    }

    public Instant getSince() {
        return record.since();
    }

    /** Key of the text about copies in backups; empty if there is none. */
    public String getCopiesKey() {
        if (record.copiesAt() == null) {
            return "";
        }
        return record.copiesGone() ? "pinCopiesGone" : "pinCopiesUntil";
    }

    public Instant getCopiesAt() {
        return record.copiesAt();
    }
}
