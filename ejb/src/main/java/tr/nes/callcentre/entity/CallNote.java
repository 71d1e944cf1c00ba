package tr.nes.callcentre.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A remark written down during a call; never changed. */
@Entity
@Table(name = "call_note")
public class CallNote {

    @Id
    private UUID id;

    @Column(name = "call_id")
    private UUID call;

    private String note;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected CallNote() {}

    public CallNote(SupportCall call, String note, Instant now) {
        this.id = UUID.randomUUID();
        this.call = call.id();
        this.note = note;
        this.writtenAt = now;
    }

    public UUID call() {
        return call;
    }

    public String note() {
        return note;
    }
}
