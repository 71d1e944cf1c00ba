package tr.nes.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A lock of Şifreli Giriş that a guess from a network may cause; written before the guess is compared. */
@Entity
@Table(name = "word_lock")
public class PasswordLock {

    @Id
    private UUID id;

    private String source;

    /** The locked account: keyed hash of the identity number. */
    private String subject;

    @Column(name = "fell_at")
    private Instant fellAt;

    protected PasswordLock() {}

    public PasswordLock(UUID id, String source, String subject, Instant fellAt) {
        this.id = id;
        this.source = source;
        this.subject = subject;
        this.fellAt = fellAt;
    }

    public UUID id() {
        return id;
    }
}
