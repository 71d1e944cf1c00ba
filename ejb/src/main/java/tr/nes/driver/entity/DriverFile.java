package tr.nes.driver.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import tr.nes.driver.DriverDraft;
import tr.nes.driver.DriverException;
import tr.nes.driver.DriverException.Reason;
import tr.nes.driver.DriverState;
import tr.nes.driver.DriverTarget;
import tr.nes.driver.DriverView;
import tr.nes.driver.SuppliedCard;
import tr.nes.driver.SuppliedReader;
import tr.nes.driver.SystemRelease;
import tr.nes.driver.WordSize;
import tr.nes.shared.HolderId;

/** One published file; its content stands in parts of their own. */
@Entity
@Table(name = "driver_file")
public class DriverFile {

    @Id
    private UUID id;

    @Column(name = "title_turkish")
    private String titleTurkish;

    @Column(name = "title_english")
    private String titleEnglish;

    @Column(name = "driver_release")
    private String release;

    private String releases;

    private String bits;

    private String readers;

    private String cards;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "file_size")
    private long size;

    private String sha256;

    @Column(name = "detached_signature")
    private byte[] signature;

    @Enumerated(EnumType.STRING)
    private DriverState state;

    @Column(name = "replaced_by")
    private UUID replacedBy;

    @Column(name = "published_by")
    private UUID publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    private long version;

    protected DriverFile() {}

    /** @param draft checked */
    public DriverFile(DriverDraft draft, StoredFile file, HolderId publisher, Instant now) {
        id = file.id();
        titleTurkish = draft.titleTurkish();
        titleEnglish = draft.titleEnglish();
        release = draft.release();
        releases = NameSet.text(draft.target().releases());
        bits = NameSet.text(draft.target().bits());
        readers = NameSet.text(draft.target().readers());
        cards = NameSet.text(draft.target().cards());
        fileName = file.name();
        size = file.size();
        sha256 = file.sha256();
        signature = file.signature().clone();
        state = DriverState.PUBLISHED;
        publishedBy = publisher.value();
        publishedAt = now;
    }

    public UUID id() {
        return id;
    }

    public boolean isPublished() {
        return state == DriverState.PUBLISHED;
    }

    /** CMS SignedData without the content, in DER. */
    public byte[] signature() {
        return signature.clone();
    }

    /** @throws DriverException NOT_PUBLISHED */
    public void withdraw() {
        requirePublished();
        state = DriverState.WITHDRAWN;
    }

    /** @throws DriverException NOT_PUBLISHED */
    public void replace(UUID by) {
        requirePublished();
        state = DriverState.REPLACED;
        replacedBy = by;
    }

    private void requirePublished() {
        if (!isPublished()) {
            throw new DriverException(Reason.NOT_PUBLISHED);
        }
    }

    public DriverView view() {
        DriverTarget target = new DriverTarget(
                NameSet.of(SystemRelease.class, releases),
                NameSet.of(WordSize.class, bits),
                NameSet.of(SuppliedReader.class, readers),
                NameSet.of(SuppliedCard.class, cards));
        DriverDraft draft = new DriverDraft(titleTurkish, titleEnglish, release, target);
        return new DriverView(id, draft, fileName, size, sha256, state, publishedAt, version);
    }
}
