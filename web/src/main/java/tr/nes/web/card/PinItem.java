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

    /** Key of what is to be known about it. */
    public String getTextKey() {
        return "pin" + record.state().name();
    }

    public Instant getSince() {
        return record.since();
    }

    /** Key of what becomes of copies in backups; empty if there is nothing to say. */
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
