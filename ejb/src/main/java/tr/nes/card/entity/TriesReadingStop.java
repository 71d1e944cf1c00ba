package tr.nes.card.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import tr.nes.card.CardSerial;
import tr.nes.card.StoppedTriesReading;

/** A reading of tries that cost a card of this ATR a try; no card of the ATR is read this way any more. */
@Entity
@Table(name = "tries_reading_stop")
public class TriesReadingStop {

    @Id
    private String id;

    private String atr;
    private String question;
    private String version;

    @Column(name = "card_serial")
    private String cardSerial;

    @Column(name = "stopped_at")
    private Instant stoppedAt;

    protected TriesReadingStop() {}

    public TriesReadingStop(StoppedTriesReading stop) {
        this.id = id(stop.atr(), stop.question());
        this.atr = stop.atr();
        this.question = stop.question();
        this.version = stop.version();
        this.cardSerial = stop.card().value();
        this.stoppedAt = stop.since();
    }

    /** One row per ATR and kind of reading. */
    public static String id(String atr, String question) {
        return atr + "/" + question;
    }

    public StoppedTriesReading view() {
        return new StoppedTriesReading(atr, version, question, new CardSerial(cardSerial), stoppedAt);
    }
}
