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

/** A signed consent; it stays when it was withdrawn, as the proof that it once held. */
@Entity
@Table(name = "consent")
public class Consent {

    @Id
    private UUID id;

    @Column(name = "holder_id")
    private UUID holder;

    /** The holder again while it holds: unique, so that he has one at a time. */
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

    /** @param signature CAdES in DER, the text inside it */
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
