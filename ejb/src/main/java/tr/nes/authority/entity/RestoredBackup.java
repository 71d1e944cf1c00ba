package tr.nes.authority.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import tr.nes.authority.PendingRestore;

/** One restore from a backup, inserted by the command; its row is the first thing that a server finds. */
@Entity
@Table(name = "restored_backup")
public class RestoredBackup {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;

    @Column(name = "backed_up_at")
    private Instant backedUpAt;

    @Column(name = "restored_at")
    private Instant restoredAt;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    protected RestoredBackup() {}

    public RestoredBackup(Instant backedUpAt, Instant restoredAt) {
        this.backedUpAt = backedUpAt;
        this.restoredAt = restoredAt;
    }

    /** False if the audit trail has it already. */
    public boolean record(Instant now) {
        if (recordedAt != null) {
            return false;
        }
        recordedAt = now;
        return true;
    }

    /** An operator has reconciled what is restored with what has happened since. */
    public void accept(Instant now) {
        acceptedAt = now;
    }

    public PendingRestore view() {
        return new PendingRestore(backedUpAt, restoredAt);
    }
}
