package tr.nes.certificate.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import tr.nes.certificate.CertificateOperation;
import tr.nes.certificate.CertificateStatus;
import tr.nes.certificate.ChangeState;
import tr.nes.certificate.ChangeView;
import tr.nes.certificate.PublishedStatus;
import tr.nes.certificate.Requester;
import tr.nes.certificate.RevocationReason;

/** One row of the journal: written before the authority is called, settled with its response. */
@Entity
@Table(name = "certificate_change")
public class CertificateChange {

    @Id
    private UUID id;

    @Column(name = "serial_number")
    private String serialNumber;

    @Enumerated(EnumType.STRING)
    private CertificateOperation operation;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private CertificateStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private CertificateStatus to;

    @Enumerated(EnumType.STRING)
    private RevocationReason reason;

    @Enumerated(EnumType.STRING)
    private Requester requester;

    @Column(name = "asked_by")
    private String askedBy;

    private String node;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "tried_at")
    private Instant triedAt;

    @Enumerated(EnumType.STRING)
    private ChangeState state;

    @Column(name = "settled_at")
    private Instant settledAt;

    /** Unique while the change is open, null afterwards. */
    @Column(name = "open_for")
    private String openFor;

    @Version
    private long version;

    protected CertificateChange() {}

    /** @param reason of a revocation, else null */
    public CertificateChange(
            Certificate certificate, CertificateOperation operation, RevocationReason reason, Asking asking) {
        this.id = UUID.randomUUID();
        this.serialNumber = certificate.serialNumber();
        this.operation = operation;
        this.from = certificate.status();
        this.to = certificate.family().after(from, operation).orElseThrow();
        this.reason = reason;
        this.requester = asking.requester();
        this.askedBy = asking.by();
        this.node = asking.node();
        this.askedAt = asking.at();
        this.triedAt = asking.at();
        this.state = ChangeState.INTENDED;
        this.openFor = serialNumber;
    }

    /** Requester, caller, node and time of the request. */
    public record Asking(Requester requester, String by, String node, Instant at) {}

    public UUID id() {
        return id;
    }

    public String serialNumber() {
        return serialNumber;
    }

    public CertificateOperation operation() {
        return operation;
    }

    public RevocationReason reason() {
        return reason;
    }

    public Requester requester() {
        return requester;
    }

    public ChangeState state() {
        return state;
    }

    /** Status that the authority is to publish. */
    public PublishedStatus wanted() {
        return switch (to) {
            case REVOKED -> PublishedStatus.revoked(reason);
            case ACTIVE -> PublishedStatus.GOOD;
            default -> PublishedStatus.HOLD;
        };
    }

    /** The authority did not respond. */
    public void pend(Instant now) {
        if (state == ChangeState.INTENDED) {
            become(ChangeState.PENDING);
        }
        triedAt = now;
    }

    public void settle(boolean done, Instant now) {
        become(done ? ChangeState.DONE : ChangeState.REFUSED);
        settledAt = now;
        openFor = null;
    }

    /** Corrects the resulting status, as for a renewal that was handed over before its start. */
    public void ledTo(CertificateStatus status) {
        to = status;
    }

    public ChangeView view() {
        return new ChangeView(id, serialNumber, operation, from, to, reason, requester, askedAt, state, settledAt);
    }

    private void become(ChangeState next) {
        if (!state.successors().contains(next)) {
            throw new IllegalStateException("change " + id + " is " + state + ", not to become " + next);
        }
        state = next;
    }
}
