package tr.nes.kiosk.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import tr.nes.card.CardSerial;

/** The card chosen in a visit, and the reader in which it was found. */
@Embeddable
public class ChosenCard {

    @Column(name = "card_serial")
    private String card;

    @Column(name = "reader_id")
    private String reader;

    protected ChosenCard() {}

    ChosenCard(String reader, CardSerial card) {
        this.reader = reader;
        this.card = card.value();
    }

    public CardSerial card() {
        return new CardSerial(card);
    }

    public String reader() {
        return reader;
    }
}
