package tr.nes.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Somebody has no invitation, or lost it. */
@Entity
@Table(name = "invitation_request")
public class InvitationRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;

    @Column(name = "identity_number")
    private String identityNumber;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected InvitationRequest() {}

    /** @param identityNumber as typed, at most 20 characters */
    public InvitationRequest(String identityNumber, Instant now) {
        this.identityNumber = identityNumber;
        askedAt = now;
    }

    public String identityNumber() {
        return identityNumber;
    }
}
