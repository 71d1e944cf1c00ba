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

/** The PIN that a card was delivered with, sealed; empty once the holder chose his own or erased it. */
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

    /** Record id to which the seal is bound. */
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

    /** Key that could unseal a copy of the erased PIN; null while it is kept. */
    public String erasedUnder() {
        return erasedUnder;
    }

    /** The card was made again. */
    public void replace(Sealed other) {
        secret = other;
        erasedAt = null;
        erasedUnder = null;
    }

    /** Erases ciphertext and data key. Idempotent. */
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
