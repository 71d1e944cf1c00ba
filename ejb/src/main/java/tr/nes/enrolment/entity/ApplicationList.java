package tr.nes.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.shared.HolderId;
import tr.nes.signature.DocumentKind;

/** A list that an officer signs: gathered, prepared as a document for one signer, and never changed once it is signed. */
@Entity
@Table(name = "application_list")
public class ApplicationList {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "institution_id")
    private UUID institution;

    private String number;

    @Column(name = "created_at")
    private Instant createdAt;

    private int revision;

    @Column(name = "prepared_by")
    private UUID preparedBy;

    @Column(name = "prepared_at")
    private Instant preparedAt;

    private int people;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "signed_at")
    private Instant signedAt;

    @Column(name = "signer_name")
    private String signerName;

    protected ApplicationList() {}

    /** @param id that of the pre-order list, if it is one */
    public ApplicationList(UUID id, DocumentKind kind, UUID institution, String number, Instant now) {
        this.id = id;
        this.kind = kind;
        this.institution = institution;
        this.number = number;
        createdAt = now;
    }

    /** What was prepared before is void. @throws ApplicationException LIST_CHANGED if it is signed */
    public void prepare(HolderId signer, String content, int count, Instant now) {
        demandUnsigned();
        revision++;
        preparedBy = signer.value();
        preparedAt = now;
        people = count;
        contentHash = content;
    }

    /** It may change again. @throws ApplicationException LIST_CHANGED if it is signed */
    public void reopen() {
        demandUnsigned();
        preparedBy = null;
        contentHash = null;
    }

    /** @throws ApplicationException LIST_CHANGED unless this person was to sign this revision with this content */
    public void sign(HolderId signer, String name, int signedRevision, String content, Instant now) {
        demandUnsigned();
        boolean same = signer.value().equals(preparedBy) && signedRevision == revision && content.equals(contentHash);
        if (!same) {
            throw new ApplicationException(Reason.LIST_CHANGED);
        }
        signedAt = now;
        signerName = name;
    }

    private void demandUnsigned() {
        if (isSigned()) {
            throw new ApplicationException(Reason.LIST_CHANGED);
        }
    }

    public boolean isSigned() {
        return signedAt != null;
    }

    public boolean isPrepared() {
        return preparedBy != null;
    }

    public UUID id() {
        return id;
    }

    public DocumentKind kind() {
        return kind;
    }

    public UUID institution() {
        return institution;
    }

    public String number() {
        return number;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int revision() {
        return revision;
    }

    /** Null unless it was prepared. */
    public HolderId preparedBy() {
        return preparedBy == null ? null : new HolderId(preparedBy);
    }

    /** Of the document; null if none was prepared. */
    public Instant preparedAt() {
        return preparedAt;
    }

    /** As it was prepared. */
    public int people() {
        return people;
    }

    /** SHA-256, hexadecimal; null unless it was prepared. */
    public String contentHash() {
        return contentHash;
    }

    /** Null until it is signed, as is the name. */
    public Instant signedAt() {
        return signedAt;
    }

    public String signerName() {
        return signerName;
    }
}
