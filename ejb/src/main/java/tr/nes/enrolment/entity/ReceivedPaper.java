package tr.nes.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import tr.nes.institution.PaperReceiver;
import tr.nes.shared.HolderId;

/** A form signed by hand that was taken in. */
@Entity
@Table(name = "received_paper")
public class ReceivedPaper {

    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID application;

    @Column(name = "print_version")
    private int version;

    @Column(name = "receiver_id")
    private UUID by;

    @Enumerated(EnumType.STRING)
    private PaperReceiver receiver;

    private boolean scanned;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected ReceivedPaper() {}

    /** @param scanned whether the code on the paper was read, and not number and print typed */
    public ReceivedPaper(FormPrint print, HolderId by, PaperReceiver receiver, boolean scanned, Instant now) {
        id = UUID.randomUUID();
        application = print.application();
        version = print.version();
        this.by = by.value();
        this.receiver = receiver;
        this.scanned = scanned;
        receivedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID application() {
        return application;
    }

    public int version() {
        return version;
    }
}
