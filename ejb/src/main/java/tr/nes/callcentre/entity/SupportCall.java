package tr.nes.callcentre.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tr.nes.callcentre.IdentityQuestion;
import tr.nes.shared.HolderId;

/** A telephone call of a member of staff with, or about, a person. */
@Entity
@Table(name = "support_call")
public class SupportCall {

    public static final Duration LIFE = Duration.ofMinutes(30);

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "staff_id")
    private UUID staff;

    @Column(name = "holder_id")
    private UUID holder;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String answered;
    private String note;

    protected SupportCall() {}

    public SupportCall(HolderId staff, HolderId holder, Instant now) {
        this.id = UUID.randomUUID();
        this.staff = staff.value();
        this.holder = holder.value();
        this.openedAt = now;
    }

    public boolean isOpenFor(HolderId somebody, Instant now) {
        return staff.equals(somebody.value()) && endedAt == null && now.isBefore(endsAt());
    }

    /** Records the identity check; the first record is kept. */
    public void check(Set<IdentityQuestion> questions, String remark, Instant now) {
        if (checkedAt == null) {
            answered = questions.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
            note = remark;
            checkedAt = now;
        }
    }

    /** Nothing is possible in it afterwards; the first end is kept. */
    public void end(Instant now) {
        endedAt = endedAt == null ? now : endedAt;
    }

    public boolean isChecked() {
        return checkedAt != null;
    }

    public Set<IdentityQuestion> answered() {
        Set<IdentityQuestion> questions = EnumSet.noneOf(IdentityQuestion.class);
        if (answered != null) {
            Stream.of(answered.split(",")).map(IdentityQuestion::valueOf).forEach(questions::add);
        }
        return questions;
    }

    /** Null before the check. */
    public String note() {
        return note;
    }

    public UUID id() {
        return id;
    }

    public HolderId holder() {
        return new HolderId(holder);
    }

    public HolderId staff() {
        return new HolderId(staff);
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** Null if nobody ended it. */
    public Instant endedAt() {
        return endedAt;
    }

    public Instant endsAt() {
        return openedAt.plus(LIFE);
    }
}
