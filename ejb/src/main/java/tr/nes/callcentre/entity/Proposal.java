package tr.nes.callcentre.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import tr.nes.callcentre.ProposalKind;
import tr.nes.callcentre.ProposalState;
import tr.nes.certificate.RevocationReason;
import tr.nes.shared.HolderId;
import tr.nes.shared.MobilePhone;

/** An operation proposed by one member of staff and decided by another. */
@Entity
@Table(name = "proposal")
public class Proposal {

    public static final Duration LIFE = Duration.ofHours(24);

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ProposalKind kind;

    @Column(name = "call_id")
    private UUID call;

    @Column(name = "holder_id")
    private UUID holder;

    @Column(name = "serial_number")
    private String serialNumber;

    @Enumerated(EnumType.STRING)
    private RevocationReason reason;

    private String phone;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String failure;

    @Column(name = "challenge_id")
    private UUID challenge;

    @Column(name = "proven_at")
    private Instant provenAt;

    private String rejection;

    /** Unique while undecided, null afterwards. */
    @Column(name = "open_for")
    private String openFor;

    protected Proposal() {}

    private Proposal(ProposalKind kind, SupportCall call, HolderId by, String about, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.call = call.id();
        this.holder = call.holder().value();
        this.proposedBy = by.value();
        this.proposedAt = now;
        this.expiresAt = now.plus(LIFE);
        this.state = ProposalState.OPEN;
        this.openFor = about;
    }

    public static Proposal phone(SupportCall call, HolderId by, MobilePhone phone, Instant now) {
        Proposal proposal = new Proposal(ProposalKind.PHONE, call, by, "phone " + call.holder(), now);
        proposal.phone = phone.e164();
        return proposal;
    }

    public static Proposal revocation(
            SupportCall call, HolderId by, String serialNumber, RevocationReason reason, Instant now) {
        Proposal proposal = new Proposal(ProposalKind.REVOCATION, call, by, revocationOf(serialNumber), now);
        proposal.serialNumber = serialNumber;
        proposal.reason = reason;
        return proposal;
    }

    /** What a revocation of this certificate is open for. */
    public static String revocationOf(String serialNumber) {
        return "revoke " + serialNumber;
    }

    public boolean isOpen(Instant now) {
        return state == ProposalState.OPEN && now.isBefore(expiresAt);
    }

    public void approve(HolderId by, Instant now) {
        become(ProposalState.APPROVED);
        decidedBy = by.value();
        decidedAt = now;
    }

    public void reject(HolderId by, String why, Instant now) {
        become(ProposalState.REJECTED);
        decidedBy = by.value();
        decidedAt = now;
        rejection = why;
    }

    /** A code was sent to the new phone. */
    public void asks(UUID smsChallenge) {
        challenge = smsChallenge;
    }

    /** The code sent to the new phone came back. */
    public void prove(Instant now) {
        provenAt = provenAt == null ? now : provenAt;
    }

    /** Whether it may be approved: a new phone must have returned its code. */
    public boolean isProven() {
        return kind != ProposalKind.PHONE || provenAt != null;
    }

    public void expire() {
        become(ProposalState.EXPIRED);
    }

    public void done() {
        become(ProposalState.DONE);
    }

    /** @param why a rule's key */
    public void fail(String why) {
        become(ProposalState.FAILED);
        failure = why;
    }

    private void become(ProposalState next) {
        if (!state.successors().contains(next)) {
            throw new IllegalStateException("proposal " + id + " is " + state + ", not to become " + next);
        }
        state = next;
        openFor = null;
    }

    public UUID id() {
        return id;
    }

    public ProposalKind kind() {
        return kind;
    }

    public UUID call() {
        return call;
    }

    public HolderId holder() {
        return new HolderId(holder);
    }

    public String openFor() {
        return openFor;
    }

    public String serialNumber() {
        return serialNumber;
    }

    public RevocationReason reason() {
        return reason;
    }

    /** Null unless it is about a phone. */
    public MobilePhone phone() {
        return phone == null ? null : MobilePhone.ofE164(phone);
    }

    public HolderId proposedBy() {
        return new HolderId(proposedBy);
    }

    /** Null while nobody has decided. */
    public HolderId decidedBy() {
        return decidedBy == null ? null : new HolderId(decidedBy);
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    /** Null unless it was rejected with a reason. */
    public String rejection() {
        return rejection;
    }

    /** Null unless a code was sent. */
    public UUID challenge() {
        return challenge;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public ProposalState state() {
        return state;
    }

    public String failure() {
        return failure;
    }
}
