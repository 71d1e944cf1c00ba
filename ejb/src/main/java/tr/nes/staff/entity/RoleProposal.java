package tr.nes.staff.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tr.nes.holder.RoleTerm;
import tr.nes.shared.HolderId;
import tr.nes.shared.MobilePhone;
import tr.nes.staff.RoleProposalKind;
import tr.nes.staff.RoleProposalState;
import tr.nes.staff.StaffPerson;
import tr.nes.staff.StaffRole;

/** That somebody is to have a role, or not any more; proposed by one person and decided by another. */
@Entity
@Table(name = "role_proposal")
public class RoleProposal {

    public static final Duration LIFE = Duration.ofDays(7);

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private RoleProposalKind kind;

    @Enumerated(EnumType.STRING)
    private StaffRole role;

    @Column(name = "holder_id")
    private UUID holder;

    @Column(name = "identity_number")
    private String identityNumber;

    private String name;
    private String surname;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    private String phone;
    private String mail;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "proposed_by")
    private UUID proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Enumerated(EnumType.STRING)
    private RoleProposalState state;

    @Column(name = "decided_by")
    private UUID decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String rejection;

    /** Unique while undecided, null afterwards. */
    @Column(name = "open_for")
    private String openFor;

    protected RoleProposal() {}

    private RoleProposal(RoleProposalKind kind, HolderId person, StaffRole role, HolderId by, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.holder = person.value();
        this.role = role;
        this.proposedBy = by == null ? null : by.value();
        this.proposedAt = now;
        this.expiresAt = now.plus(LIFE);
        this.state = RoleProposalState.OPEN;
        this.openFor = kind + " " + role + " " + person;
    }

    /** @param by null for the operator at the server */
    public static RoleProposal give(HolderId person, StaffRole role, RoleTerm term, HolderId by, Instant now) {
        RoleProposal proposal = new RoleProposal(RoleProposalKind.GIVE, person, role, by, now);
        proposal.from = term.from();
        proposal.until = term.until();
        return proposal;
    }

    /** @param by null for the operator at the server */
    public static RoleProposal end(HolderId person, StaffRole role, HolderId by, Instant now) {
        return new RoleProposal(RoleProposalKind.END, person, role, by, now);
    }

    /** The person is not on record yet. */
    public RoleProposal about(String number, StaffPerson stranger) {
        identityNumber = number;
        name = stranger.name();
        surname = stranger.surname();
        birthDate = stranger.birthDate();
        phone = stranger.phone().e164();
        mail = stranger.mail();
        openFor = kind + " " + role + " " + number;
        return this;
    }

    public boolean isOpen(Instant now) {
        return state == RoleProposalState.OPEN && now.isBefore(expiresAt);
    }

    /** @param by null for the operator at the server */
    public void approve(HolderId by, Instant now) {
        decide(RoleProposalState.APPROVED, by, now);
    }

    /** @param by null for the operator at the server */
    public void reject(String why, HolderId by, Instant now) {
        decide(RoleProposalState.REJECTED, by, now);
        rejection = why;
    }

    public void expire() {
        become(RoleProposalState.EXPIRED);
    }

    private void decide(RoleProposalState next, HolderId by, Instant now) {
        become(next);
        decidedBy = by == null ? null : by.value();
        decidedAt = now;
    }

    /** Whoever came on record has the data there; of others it is not kept. */
    private void become(RoleProposalState next) {
        if (!state.successors().contains(next)) {
            throw new IllegalStateException("proposal " + id + " is " + state + ", not to become " + next);
        }
        state = next;
        openFor = null;
        identityNumber = null;
        birthDate = null;
        phone = null;
        mail = null;
    }

    public UUID id() {
        return id;
    }

    public RoleProposalKind kind() {
        return kind;
    }

    public StaffRole role() {
        return role;
    }

    public HolderId holder() {
        return new HolderId(holder);
    }

    /** Null unless the person is not on record and nobody has decided. */
    public String identityNumber() {
        return identityNumber;
    }

    /** Name of somebody who was not on record, else null. */
    public String fullName() {
        return name == null ? null : name + " " + surname;
    }

    /** Null unless the person is not on record and nobody has decided. */
    public StaffPerson stranger() {
        return identityNumber == null
                ? null
                : new StaffPerson(name, surname, birthDate, MobilePhone.ofE164(phone), mail);
    }

    /** Null for an end. */
    public RoleTerm term() {
        return from == null ? null : new RoleTerm(from, until);
    }

    /** Null for the operator at the server. */
    public HolderId proposedBy() {
        return proposedBy == null ? null : new HolderId(proposedBy);
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public RoleProposalState state() {
        return state;
    }

    /** Null for the operator at the server, or if nobody decided. */
    public HolderId decidedBy() {
        return decidedBy == null ? null : new HolderId(decidedBy);
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String rejection() {
        return rejection;
    }

    public String openFor() {
        return openFor;
    }
}
