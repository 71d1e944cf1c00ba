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

    /** In production: nobody has it. */
    private boolean unfinished;

    @Version
    private long version;

    protected Card() {}

    /** @param label for display: AKİS 1.2 */
    public Card(CardSerial serial, HolderId holder, String label) {
        this.serial = serial.value();
        this.holder = holder.value();
        this.label = label;
    }

    /** A card that is being made for this holder. */
    public static Card unfinished(CardSerial serial, HolderId holder, String label) {
        Card card = new Card(serial, holder, label);
        card.unfinished = true;
        return card;
    }

    /** It is made again, perhaps for somebody else. */
    public void assign(HolderId other, String otherLabel) {
        if (!unfinished) {
            throw new IllegalStateException("card " + serial + " is somebody's");
        }
        holder = other.value();
        label = otherLabel;
    }

    public void complete() {
        unfinished = false;
    }

    public boolean isWhole() {
        return !unfinished;
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
        return !unfinished && holder.equals(someone.value());
    }

    public void pinWasSet(Instant when) {
        this.pinSetAt = when;
    }

    /** The card reported that it is dead: it can never be used again. */
    public void died() {
        this.dead = true;
    }
}
