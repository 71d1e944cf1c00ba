package tr.nes.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import tr.nes.shared.HolderId;

/** A bank's file that was taken, by its SHA-256. */
@Entity
@Table(name = "bank_file")
public class BankFileTaken {

    @Id
    private String digest;

    @Column(updatable = false)
    private int lines;

    @Column(name = "taken_by")
    private UUID takenBy;

    @Column(name = "taken_at")
    private Instant takenAt;

    protected BankFileTaken() {}

    public BankFileTaken(String digest, int lines, HolderId by, Instant now) {
        this.digest = digest;
        this.lines = lines;
        this.takenBy = by.value();
        this.takenAt = now;
    }
}
