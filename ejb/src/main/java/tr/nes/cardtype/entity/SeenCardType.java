package tr.nes.cardtype.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An ATR that was in a reader. */
@Entity
@Table(name = "card_type")
public class SeenCardType {

    @Id
    private String atr;

    @Column(name = "seen_at")
    private Instant seen;

    protected SeenCardType() {}

    public SeenCardType(String atr, Instant seen) {
        this.atr = atr;
        this.seen = seen;
    }

    public String atr() {
        return atr;
    }

    public Instant seen() {
        return seen;
    }
}
