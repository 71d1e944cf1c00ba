package tr.nes.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A nonce issued to a browser session. Immutable: the first attempt deletes it. */
@Entity
@Table(name = "signature_challenge")
public class SignatureChallenge {

    public static final Duration LIFE = Duration.ofMinutes(5);

    @Id
    private UUID id;

    @Column(name = "session_hash")
    private String sessionHash;

    private String nonce;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected SignatureChallenge() {}

    /** @param nonce base64 */
    public SignatureChallenge(String sessionHash, String nonce, Instant now) {
        this.id = UUID.randomUUID();
        this.sessionHash = sessionHash;
        this.nonce = nonce;
        this.expiresAt = now.plus(LIFE);
    }

    public boolean isFresh(Instant now) {
        return now.isBefore(expiresAt);
    }

    public String nonce() {
        return nonce;
    }
}
