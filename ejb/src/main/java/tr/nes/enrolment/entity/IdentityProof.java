package tr.nes.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import tr.nes.enrolment.ProofMethod;
import tr.nes.shared.HolderId;

/** Evidence of an applicant's identity. */
@Entity
@Table(name = "application_proof")
public class IdentityProof {

    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID application;

    @Enumerated(EnumType.STRING)
    private ProofMethod method;

    private String reference;

    private String sha256;

    @Column(name = "proven_at")
    private Instant provenAt;

    @Column(name = "by_id")
    private UUID by;

    @Column(name = "by_name")
    private String byName;

    protected IdentityProof() {}

    /**
     * @param reference where the evidence is
     * @param sha256 of the evidence, in hexadecimal; null if what the reference names has its own
     */
    public IdentityProof(
            Application application, ProofMethod method, String reference, String sha256, Instant provenAt) {
        id = UUID.randomUUID();
        this.application = application.id();
        this.method = method;
        this.reference = reference;
        this.sha256 = sha256;
        this.provenAt = provenAt;
    }

    /** By whom it was seen. */
    public void seenBy(HolderId who, String fullName) {
        by = who.value();
        byName = fullName;
    }

    public ProofMethod method() {
        return method;
    }

    public String reference() {
        return reference;
    }

    public String sha256() {
        return sha256;
    }

    public Instant provenAt() {
        return provenAt;
    }

    /** Null unless a person saw it. */
    public String byName() {
        return byName;
    }
}
