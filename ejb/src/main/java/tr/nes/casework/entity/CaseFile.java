package tr.nes.casework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import tr.nes.casework.CaseException;
import tr.nes.casework.CaseException.Reason;
import tr.nes.casework.CaseKind;
import tr.nes.shared.HolderId;

/** What staff does about a case. */
@Entity
@Table(name = "case_file")
public class CaseFile {

    @Id
    private UUID id;

    @Version
    private long version;

    private String subject;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    @Column(name = "holder_id")
    private UUID holder;

    @Column(name = "card_serial")
    private String card;

    private String complaint;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "owner_id")
    private UUID owner;

    @Column(name = "called_at")
    private Instant calledAt;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "new_card_at")
    private Instant newCardAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private UUID closedBy;

    protected CaseFile() {}

    public CaseFile(String subject, CaseKind kind, HolderId holder, String card, Instant openedAt) {
        this.id = UUID.randomUUID();
        this.subject = subject;
        this.kind = kind;
        this.holder = holder.value();
        this.card = card;
        this.openedAt = openedAt;
    }

    public static CaseFile complaint(HolderId holder, String text, Instant now) {
        CaseFile file = new CaseFile("", CaseKind.COMPLAINT, holder, null, now);
        file.subject = "complaint/" + file.id;
        file.complaint = text;
        return file;
    }

    public void take(HolderId staff) {
        owner = staff.value();
    }

    public void called(Instant now) {
        calledAt = now;
    }

    public void asked(Instant now) {
        askedAt = now;
    }

    public void newCard(Instant now) {
        newCardAt = now;
    }

    /** @throws CaseException NOT_TO_BE_CLOSED unless it is a complaint; CASE_GONE if it was closed before */
    public void close(HolderId staff, Instant now) {
        if (kind != CaseKind.COMPLAINT) {
            throw new CaseException(Reason.NOT_TO_BE_CLOSED);
        }
        settle(staff, now);
    }

    /** Whoever ended it where it arose. @throws CaseException CASE_GONE if it was closed before */
    public void settle(HolderId staff, Instant now) {
        if (closedAt != null) {
            throw new CaseException(Reason.CASE_GONE);
        }
        closedAt = now;
        closedBy = staff.value();
    }

    public UUID id() {
        return id;
    }

    public String subject() {
        return subject;
    }

    public CaseKind kind() {
        return kind;
    }

    public HolderId holder() {
        return new HolderId(holder);
    }

    /** Null if no card is concerned. */
    public String card() {
        return card;
    }

    /** Null unless it is a complaint. */
    public String complaint() {
        return complaint;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Null while nobody has taken it. */
    public HolderId owner() {
        return owner == null ? null : new HolderId(owner);
    }

    public Instant calledAt() {
        return calledAt;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant newCardAt() {
        return newCardAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    /** Null if it is open or ended by itself. */
    public HolderId closedBy() {
        return closedBy == null ? null : new HolderId(closedBy);
    }
}
