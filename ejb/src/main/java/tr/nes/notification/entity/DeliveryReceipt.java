package tr.nes.notification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** The network's report on one part of a message. */
@Entity
@Table(name = "delivery_receipt")
public class DeliveryReceipt {

    /** The network's name for the part. */
    @Id
    @Column(length = 65)
    private String reference;

    @Version
    private long version;

    /** Null while only the report is known. */
    private UUID message;

    /** Null while nothing was reported. */
    private Boolean delivered;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected DeliveryReceipt() {}

    public DeliveryReceipt(String reference, Instant now) {
        this.reference = reference;
        this.changedAt = now;
    }

    /** Networks reuse their references after some time: an old report does not count for a new message. */
    public void belongTo(UUID id) {
        if (message != null && !message.equals(id)) {
            delivered = null;
        }
        message = id;
    }

    public void report(boolean arrived, Instant now) {
        delivered = arrived;
        changedAt = now;
    }

    public UUID message() {
        return message;
    }

    /** Whether it belongs to a message and nothing was reported yet. */
    public boolean isAwaited() {
        return message != null && delivered == null;
    }

    public boolean isGood() {
        return Boolean.TRUE.equals(delivered);
    }

    public boolean isBad() {
        return Boolean.FALSE.equals(delivered);
    }
}
