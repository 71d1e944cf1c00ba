package tr.nes.signature.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import tr.nes.shared.HolderId;

/** A document prepared for one certificate in one browser session; its row is deleted by the one answer it may get. */
@Entity
@Table(name = "signature_preparation")
public class SignaturePreparation {

    public static final Duration LIFE = Duration.ofMinutes(5);

    @Id
    private UUID id;

    @Column(name = "request_id")
    private UUID request;

    @Column(name = "holder_id")
    private UUID holder;

    @Column(name = "session_hash")
    private String sessionHash;

    private byte[] certificate;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    private String hash;

    protected SignaturePreparation() {}

    /**
     * @param certificate DER
     * @param claimedAt the signing time, which is part of what is signed
     * @param hash of what is to be signed, base64
     */
    public SignaturePreparation(
            UUID request, HolderId holder, String sessionHash, byte[] certificate, Instant claimedAt, String hash) {
        id = UUID.randomUUID();
        this.request = request;
        this.holder = holder.value();
        this.sessionHash = sessionHash;
        this.certificate = certificate.clone();
        this.claimedAt = claimedAt;
        this.hash = hash;
    }

    public boolean isGood(HolderId person, Instant now) {
        return holder.equals(person.value()) && now.isBefore(claimedAt.plus(LIFE));
    }

    public UUID request() {
        return request;
    }

    public byte[] certificate() {
        return certificate.clone();
    }

    public Instant claimedAt() {
        return claimedAt;
    }

    public String hash() {
        return hash;
    }
}
