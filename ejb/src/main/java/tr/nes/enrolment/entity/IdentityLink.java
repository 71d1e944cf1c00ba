package tr.nes.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.AuthorityCase.IdentityLinkView.State;
import tr.nes.shared.HolderId;

/** The proposal that an applicant is a person who is on record under an old name or number. */
@Entity
@Table(name = "application_identity_link")
public class IdentityLink {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "application_id")
    private UUID application;

    @Column(name = "holder_id")
    private UUID holder;

    @Enumerated(EnumType.STRING)
    private State state;

    private String reason;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_name")
    private String proposer;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_name")
    private String decider;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String rejection;

    @Column(name = "settled_at")
    private Instant settledAt;

    protected IdentityLink() {}

    public IdentityLink(
            Application application, HolderId old, String reason, HolderId by, String proposer, Instant now) {
        id = UUID.randomUUID();
        this.application = application.id();
        holder = old.value();
        state = State.PROPOSED;
        this.reason = reason;
        proposedBy = by.value();
        this.proposer = proposer;
        proposedAt = now;
    }

    /** @throws ApplicationException LINK_DECIDED if it is */
    public void confirm(HolderId by, String name, Instant now) {
        decide(State.CONFIRMED, by, name, now);
    }

    /** Throws as {@link #confirm}. */
    public void reject(String because, HolderId by, String name, Instant now) {
        decide(State.REJECTED, by, name, now);
        rejection = because;
    }

    private void decide(State next, HolderId by, String name, Instant now) {
        if (state != State.PROPOSED) {
            throw new ApplicationException(Reason.LINK_DECIDED);
        }
        state = next;
        decidedBy = by.value();
        decider = name;
        decidedAt = now;
    }

    /** No certificate of the old identity is left. */
    public void settle(Instant now) {
        settledAt = now;
    }

    public boolean isSettled() {
        return settledAt != null;
    }

    public UUID id() {
        return id;
    }

    public UUID application() {
        return application;
    }

    /** Who was on record before. */
    public HolderId holder() {
        return new HolderId(holder);
    }

    public State state() {
        return state;
    }

    public String reason() {
        return reason;
    }

    public HolderId proposedBy() {
        return new HolderId(proposedBy);
    }

    public String proposer() {
        return proposer;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** Null before the decision. */
    public String decider() {
        return decider;
    }

    /** Null before the decision. */
    public Instant decidedAt() {
        return decidedAt;
    }

    public String rejection() {
        return rejection;
    }
}
