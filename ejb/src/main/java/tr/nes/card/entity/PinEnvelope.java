package tr.nes.card.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import tr.nes.card.CardSerial;
import tr.nes.sealing.Sealed;

/** The PIN that a card was delivered with, sealed; empty since the holder chose his own or erased it. */
@Entity
@Table(name = "pin_envelope")
public class PinEnvelope {

    @Id
    @Column(name = "card_serial")
    private String cardSerial;

    @Embedded
    private Sealed secret;

    @Column(name = "erased_at")
    private Instant erasedAt;

    @Column(name = "erased_under")
    private String erasedUnder;

    @Version
    private long version;

    protected PinEnvelope() {}

    public PinEnvelope(CardSerial card, Sealed secret) {
        this.cardSerial = card.value();
        this.secret = secret;
    }

    /** What the seal is bound to. */
    public static String recordId(CardSerial card) {
        return "pin/" + card.value();
    }

    public boolean isFull() {
        return secret != null && erasedAt == null;
    }

    /** Null once erased. */
    public Sealed secret() {
        return secret;
    }

    /** Null while it is kept. */
    public Instant erasedAt() {
        return erasedAt;
    }

    /** The key that could open a copy of what was erased; null while it is kept. */
    public String erasedUnder() {
        return erasedUnder;
    }

    /** Forgets text and data key. Idempotent. */
    public void erase(Instant when) {
        if (secret != null) {
            erasedUnder = secret.keyId();
        }
        this.secret = null;
        if (erasedAt == null) {
            erasedAt = when;
        }
    }
}
