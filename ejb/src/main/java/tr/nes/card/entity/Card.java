package tr.nes.card.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import tr.nes.card.CardSerial;
import tr.nes.shared.HolderId;

/** A card handed over to a holder. */
@Entity
@Table(name = "card")
public class Card {

    @Id
    private String serial;

    @Column(name = "holder_id")
    private UUID holder;

    private String label;

    @Column(name = "pin_set_at")
    private Instant pinSetAt;

    private boolean dead;

    @Version
    private long version;

    protected Card() {}

    /** @param label for display: AKİS 1.2 */
    public Card(CardSerial serial, HolderId holder, String label) {
        this.serial = serial.value();
        this.holder = holder.value();
        this.label = label;
    }

    public CardSerial serial() {
        return new CardSerial(serial);
    }

    public String label() {
        return label;
    }

    public Instant pinSetAt() {
        return pinSetAt;
    }

    public boolean dead() {
        return dead;
    }

    public HolderId holder() {
        return new HolderId(holder);
    }

    public boolean belongsTo(HolderId someone) {
        return holder.equals(someone.value());
    }

    public void pinWasSet(Instant when) {
        this.pinSetAt = when;
    }

    /** The card reported that it is dead: it can never be used again. */
    public void died() {
        this.dead = true;
    }
}
