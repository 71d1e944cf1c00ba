package tr.nes.production.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import tr.nes.production.BureauFileKind;
import tr.nes.production.BureauFileView;
import tr.nes.shared.Digest;
import tr.nes.shared.HolderId;

/** A file to or from the bureau, encrypted and signed. */
@Entity
@Table(name = "bureau_file")
public class BureauFile {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private BureauFileKind kind;

    private UUID answers;
    private String sha256;

    @Column(name = "line_count")
    private int lines;

    /** Whether every line of it was worked on. */
    private boolean done;

    private Instant at;

    @Column(name = "by_id")
    private UUID by;

    private byte[] content;

    protected BureauFile() {}

    public BureauFile(UUID id, BureauFileKind kind, UUID answers, int lines, byte[] content, HolderId by, Instant now) {
        this.id = id;
        this.kind = kind;
        this.answers = answers;
        this.lines = lines;
        this.content = content.clone();
        sha256 = Digest.sha256(content);
        done = kind.isOurs();
        at = now;
        this.by = by.value();
    }

    /** Whether it is this file, of which the server did not finish the lines. */
    public boolean isInterrupted(byte[] again) {
        return !done && sha256.equals(Digest.sha256(again));
    }

    public void finish() {
        done = true;
    }

    public BureauFileKind kind() {
        return kind;
    }

    public byte[] content() {
        return content.clone();
    }

    public BureauFileView view(boolean answered) {
        return new BureauFileView(id, kind, lines, at, answered);
    }

    public UUID id() {
        return id;
    }
}
