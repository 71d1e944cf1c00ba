package tr.nes.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A request for a password reset link; not processed yet. */
@Entity
@Table(name = "word_request")
public class PasswordResetRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;

    @Column(name = "identity_number", length = 20)
    private String identityNumber;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected PasswordResetRequest() {}

    public PasswordResetRequest(String identityNumber, Instant now) {
        this.identityNumber = identityNumber;
        this.askedAt = now;
    }

    /** As typed. */
    public String identityNumber() {
        return identityNumber;
    }
}
