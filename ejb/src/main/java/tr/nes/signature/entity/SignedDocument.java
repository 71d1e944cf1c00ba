package tr.nes.signature.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import tr.nes.sealing.Sealed;
import tr.nes.shared.HolderId;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.SignedDocumentView;

/** A signed PDF, sealed; never changed. */
@Entity
@Table(name = "signed_document")
public class SignedDocument {

    /** That of the request it was signed for, so that a request is signed once. */
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "subject_id")
    private UUID subject;

    @Column(name = "holder_id")
    private UUID holder;

    private String title;
    private String sha256;

    @Column(name = "original_sha256")
    private String originalSha256;

    @Column(name = "certificate_serial")
    private String certificateSerial;

    @Column(name = "time_stamped")
    private boolean timeStamped;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Embedded
    private Sealed sealed;

    protected SignedDocument() {}

    public SignedDocument(SignatureRequest request, HolderId signer, Evidence evidence, Sealed sealed) {
        id = request.id();
        kind = request.view().kind();
        subject = request.view().subject();
        holder = signer.value();
        title = request.view().title();
        originalSha256 = request.sha256();
        sha256 = evidence.sha256();
        certificateSerial = evidence.certificateSerial();
        timeStamped = evidence.timeStamped();
        signedAt = evidence.signedAt();
        this.sealed = sealed;
    }

    /**
     * What its signature says.
     *
     * @param sha256 of the signed PDF, hexadecimal
     */
    public record Evidence(String sha256, String certificateSerial, boolean timeStamped, Instant signedAt) {}

    public boolean isOf(HolderId person) {
        return holder.equals(person.value());
    }

    public Sealed sealed() {
        return sealed;
    }

    public SignedDocumentView view() {
        return new SignedDocumentView(id, kind, subject, title, sha256, certificateSerial, timeStamped, signedAt);
    }
}
