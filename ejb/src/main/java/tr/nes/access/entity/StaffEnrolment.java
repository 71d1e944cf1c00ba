package tr.nes.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import tr.nes.shared.HolderId;

/** An administrator's leave to log in without a signature, for a day at most and until the first one with it. */
@Entity
@Table(name = "staff_enrolment")
public class StaffEnrolment {

    public static final Duration LIFE = Duration.ofHours(24);

    @Id
    @Column(name = "holder_id")
    private UUID holder;

    @Version
    private long version;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "closes_at")
    private Instant closesAt;

    @Column(name = "bound_at")
    private Instant boundAt;

    protected StaffEnrolment() {}

    public StaffEnrolment(HolderId holder, Instant now) {
        this.holder = holder.value();
        open(now);
    }

    /** Begins anew. */
    public void open(Instant now) {
        openedAt = now;
        closesAt = now.plus(LIFE);
        boundAt = null;
    }

    /** Closes it for good; false if it was closed. */
    public boolean bind(Instant now) {
        boolean was = isOpen(now);
        if (was) {
            boundAt = now;
        }
        return was;
    }

    public boolean isOpen(Instant now) {
        return boundAt == null && now.isBefore(closesAt);
    }

    public Instant closesAt() {
        return closesAt;
    }
}
