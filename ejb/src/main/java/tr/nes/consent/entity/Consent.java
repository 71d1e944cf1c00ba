package tr.nes.consent.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import tr.nes.consent.ConsentText;
import tr.nes.consent.ConsentView;
import tr.nes.shared.HolderId;

/** A signed consent. Kept after its withdrawal as proof that it was valid. */
@Entity
@Table(name = "consent")
public class Consent {

    @Id
    private UUID id;

    @Column(name = "holder_id")
    private UUID holder;

    /** The holder while the consent is valid, else null; unique, so that a holder has one at a time. */
    @Column(name = "holds_for")
    private UUID holdsFor;

    @Column(name = "text_version")
    private int textVersion;

    private String language;

    @Column(name = "certificate_serial")
    private String certificateSerial;

    private byte[] signature;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Version
    private long version;

    protected Consent() {}

    /** @param signature CAdES in DER with the text inside */
    public Consent(HolderId holder, ConsentText text, String certificateSerial, byte[] signature, Instant now) {
        this.id = UUID.randomUUID();
        this.holder = holder.value();
        this.holdsFor = holder.value();
        this.textVersion = text.version();
        this.language = text.language();
        this.certificateSerial = certificateSerial;
        this.signature = signature.clone();
        this.signedAt = now;
    }

    public boolean belongsTo(HolderId person) {
        return holder.equals(person.value());
    }

    public byte[] signature() {
        return signature.clone();
    }

    public void withdraw(Instant now) {
        if (withdrawnAt != null) {
            throw new IllegalStateException("withdrawn before: " + id);
        }
        this.withdrawnAt = now;
        this.holdsFor = null;
    }

    public ConsentView view() {
        return new ConsentView(id, textVersion, certificateSerial, signedAt, withdrawnAt);
    }
}
