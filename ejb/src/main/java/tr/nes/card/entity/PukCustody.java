package tr.nes.card.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import tr.nes.card.CardSerial;
import tr.nes.card.QuarantinedSecret;
import tr.nes.sealing.Sealed;

/** The PUK of one card, sealed; in quarantine once the card has refused it. */
@Entity
@Table(name = "puk_custody")
public class PukCustody {

    @Id
    @Column(name = "card_serial")
    private String cardSerial;

    @Embedded
    private Sealed secret;

    @Column(name = "quarantined_at")
    private Instant quarantinedAt;

    @Version
    private long version;

    protected PukCustody() {}

    public PukCustody(CardSerial card, Sealed secret) {
        this.cardSerial = card.value();
        this.secret = secret;
    }

    /** Record id to which the seal is bound. */
    public static String recordId(CardSerial card) {
        return "puk/" + card.value();
    }

    public Sealed secret() {
        return secret;
    }

    /** Only while it is in quarantine. */
    public QuarantinedSecret quarantineView(Card card) {
        return new QuarantinedSecret(new CardSerial(cardSerial), card.holder(), quarantinedAt);
    }

    public String card() {
        return cardSerial;
    }

    public boolean quarantined() {
        return quarantinedAt != null;
    }

    public void quarantine(Instant when) {
        if (quarantinedAt == null) {
            quarantinedAt = when;
        }
    }

    /** Replaces the PUK with the correct one, supplied by the back office. */
    public void replace(Sealed newSecret) {
        this.secret = newSecret;
        this.quarantinedAt = null;
    }
}
