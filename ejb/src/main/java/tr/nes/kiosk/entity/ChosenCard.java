package tr.nes.kiosk.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import tr.nes.card.CardSerial;

/** The card chosen in a visit, and the reader in which it was found. */
@Embeddable
public class ChosenCard {

    @Column(name = "card_serial")
    private String card;

    @Column(name = "reader_id")
    private String reader;

    /** When the look at it began. */
    @Column(name = "card_seen_at")
    private Instant seenAt;

    protected ChosenCard() {}

    ChosenCard(String reader, CardSerial card, Instant seen) {
        this.reader = reader;
        this.card = card.value();
        this.seenAt = seen;
    }

    /** Whether a card that was removed at that time was an earlier one in the same reader. */
    public boolean cameAfter(Instant removal) {
        return seenAt != null && seenAt.isAfter(removal);
    }

    public CardSerial card() {
        return new CardSerial(card);
    }

    public String reader() {
        return reader;
    }
}
