package tr.nes.certificate.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** A reminder sent to a holder so many days before his certificate's end. */
@Entity
@Table(name = "certificate_reminder")
public class Reminder {

    @EmbeddedId
    private Key key;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected Reminder() {}

    public Reminder(Key key, Instant sentAt) {
        this.key = key;
        this.sentAt = sentAt;
    }

    /** Each reminder is sent once. */
    @Embeddable
    public record Key(
            @Column(name = "serial_number") String serialNumber,
            @Column(name = "days_before") int daysBefore) implements Serializable {}
}
