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
import tr.nes.enrolment.ReceivedPaperView.ScanFormat;
import tr.nes.sealing.Sealed;

/** A picture of a received form, sealed. */
@Entity
@Table(name = "paper_scan")
public class PaperScan {

    @Id
    @Column(name = "paper_id")
    private UUID paper;

    @Enumerated(EnumType.STRING)
    private ScanFormat format;

    private String sha256;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Embedded
    private Sealed sealed;

    protected PaperScan() {}

    /** @param sha256 of the file, hexadecimal */
    public PaperScan(UUID paper, ScanFormat format, String sha256, Sealed sealed, Instant now) {
        this.paper = paper;
        replace(format, sha256, sealed, now);
    }

    /** By a better one. */
    public final void replace(ScanFormat newFormat, String newSha256, Sealed newSealed, Instant now) {
        format = newFormat;
        sha256 = newSha256;
        sealed = newSealed;
        uploadedAt = now;
    }

    public ScanFormat format() {
        return format;
    }

    public Sealed sealed() {
        return sealed;
    }
}
