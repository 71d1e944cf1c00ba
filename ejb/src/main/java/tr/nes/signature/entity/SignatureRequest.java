package tr.nes.signature.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import tr.nes.sealing.Sealed;
import tr.nes.shared.HolderId;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.DocumentOrder;
import tr.nes.signature.DocumentSigned;
import tr.nes.signature.WaitingDocument;

/** A document that waits for one person's signature; deleted when it is signed, changed or withdrawn. */
@Entity
@Table(name = "signature_request")
public class SignatureRequest {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "subject_id")
    private UUID subject;

    private int revision;

    @Column(name = "holder_id")
    private UUID holder;

    private String title;
    private int pages;
    private String sha256;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Embedded
    private Sealed sealed;

    protected SignatureRequest() {}

    /** @param sha256 of the PDF, hexadecimal */
    public SignatureRequest(UUID id, DocumentOrder order, int pages, String sha256, Sealed sealed, Instant now) {
        this.id = id;
        kind = order.kind();
        subject = order.subject();
        revision = order.revision();
        holder = order.signer().value();
        title = order.title();
        this.pages = pages;
        this.sha256 = sha256;
        this.sealed = sealed;
        orderedAt = now;
    }

    public boolean waitsFor(HolderId person) {
        return holder.equals(person.value());
    }

    public UUID id() {
        return id;
    }

    public int pages() {
        return pages;
    }

    public String sha256() {
        return sha256;
    }

    public Sealed sealed() {
        return sealed;
    }

    public WaitingDocument view() {
        return new WaitingDocument(id, kind, subject, title, sha256, pages, orderedAt);
    }

    /** The signed document gets this request's id. */
    public DocumentSigned signedAs() {
        return new DocumentSigned(kind, subject, revision, new HolderId(holder), id);
    }
}
