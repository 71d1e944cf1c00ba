package tr.nes.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import tr.nes.consent.ConsentEvidence;
import tr.nes.enrolment.SignatureWay;
import tr.nes.enrolment.SignedForm;
import tr.nes.sealing.Sealed;

/** How a form was signed without paper, as evidence; never changed. A corrected form is signed again. */
@Entity
@Table(name = "application_signature")
public class FormSignature {

    /** E_SIGNED: that of the signed document. */
    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID application;

    private int revision;

    @Enumerated(EnumType.STRING)
    private SignatureWay way;

    @Column(name = "consent_id")
    private UUID consent;

    @Column(name = "consent_sha256")
    private String consentSha256;

    @Column(name = "form_sha256")
    private String formSha256;

    @Column(name = "signed_at")
    private Instant signedAt;

    /** CONSENTED: the form, which names the consent. */
    @Embedded
    private Sealed form;

    protected FormSignature() {}

    private FormSignature(UUID id, Application application, SignatureWay way, Instant now) {
        this.id = id;
        this.application = application.id();
        revision = application.revision();
        this.way = way;
        signedAt = now;
    }

    /** @param document the signed document */
    public static FormSignature electronic(Application application, UUID document, Instant now) {
        return new FormSignature(document, application, SignatureWay.E_SIGNED, now);
    }

    /** @param sha256 of the form, hexadecimal */
    public static FormSignature consented(
            UUID id, Application application, ConsentEvidence consent, String sha256, Sealed form, Instant now) {
        FormSignature signature = new FormSignature(id, application, SignatureWay.CONSENTED, now);
        signature.consent = consent.id();
        signature.consentSha256 = consent.sha256();
        signature.formSha256 = sha256;
        signature.form = form;
        return signature;
    }

    public UUID id() {
        return id;
    }

    public SignedForm view() {
        return new SignedForm(way, signedAt);
    }

    public SignatureWay way() {
        return way;
    }

    /** Null unless it was signed by consent. */
    public Sealed form() {
        return form;
    }
}
