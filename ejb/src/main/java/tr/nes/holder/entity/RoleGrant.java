package tr.nes.holder.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tr.nes.holder.FourEyes;
import tr.nes.holder.RoleGrantView;
import tr.nes.holder.RoleTerm;
import tr.nes.shared.HolderId;

/** A staff role of a person for some days; kept after its end. */
@Entity
@Table(name = "role_grant")
public class RoleGrant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;

    @Version
    private long version;

    @Column(name = "holder_id")
    private UUID holder;

    @Column(length = 20)
    private String role;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "given_by")
    private UUID givenBy;

    @Column(name = "approved_by")
    private UUID approvedBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "ended_by")
    private UUID endedBy;

    @Column(name = "end_approved_by")
    private UUID endApprovedBy;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected RoleGrant() {}

    /** Given at the server or by the system. */
    public RoleGrant(HolderId holder, String role, LocalDate from, Instant now) {
        this.holder = holder.value();
        this.role = role;
        this.from = from;
        this.givenAt = now;
    }

    public RoleGrant(HolderId holder, String role, RoleTerm term, FourEyes by, Instant now) {
        this(holder, role, term.from(), now);
        this.until = term.until();
        this.givenBy = value(by.proposer());
        this.approvedBy = value(by.approver());
    }

    public void end(FourEyes by, Instant now) {
        if (endedAt != null) {
            throw new IllegalStateException("role " + number + " has ended");
        }
        endedBy = value(by.proposer());
        endApprovedBy = value(by.approver());
        endedAt = now;
    }

    public boolean isInForce(LocalDate day) {
        return endedAt == null && term().covers(day);
    }

    public boolean isOver(LocalDate day) {
        return endedAt != null || term().isOver(day);
    }

    public boolean isEndless() {
        return until == null;
    }

    public RoleTerm term() {
        return new RoleTerm(from, until);
    }

    public HolderId holder() {
        return new HolderId(holder);
    }

    public String role() {
        return role;
    }

    public Long number() {
        return number;
    }

    public RoleGrantView view(LocalDate today) {
        return new RoleGrantView(
                number,
                holder(),
                role,
                term(),
                id(givenBy),
                id(approvedBy),
                givenAt,
                id(endedBy),
                id(endApprovedBy),
                endedAt,
                isInForce(today),
                isOver(today));
    }

    private static UUID value(HolderId person) {
        return person == null ? null : person.value();
    }

    private static HolderId id(UUID person) {
        return person == null ? null : new HolderId(person);
    }
}
