package tr.nes.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.AuthorityCase.Mark;
import tr.nes.enrolment.AuthorityCase.Taken;
import tr.nes.enrolment.CivilRegistry.RegistryCheck;
import tr.nes.shared.HolderId;

/** What the authority's back office did with an application. */
@Entity
@Table(name = "application_review")
public class AuthorityReview {

    @Id
    @Column(name = "application_id")
    private UUID application;

    @Version
    private long version;

    @Column(name = "taken_by")
    private UUID takenBy;

    @Column(name = "taken_name")
    private String takenName;

    @Column(name = "taken_at")
    private Instant takenAt;

    @Embedded
    private RegistryAnswer registry;

    @Column(name = "accepted_by")
    private UUID acceptedBy;

    @Column(name = "accepted_name")
    private String acceptedName;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    private String statement;

    protected AuthorityReview() {}

    public AuthorityReview(Application application) {
        this.application = application.id();
    }

    public void take(HolderId by, String name, Instant now) {
        takenBy = by.value();
        takenName = name;
        takenAt = now;
    }

    public void release() {
        takenBy = null;
        takenName = null;
        takenAt = null;
    }

    public void checked(RegistryCheck check) {
        registry = new RegistryAnswer(check);
    }

    /** @param without why it is accepted without the register's word; null if the register agrees */
    public void accept(HolderId by, String name, String without, Instant now) {
        acceptedBy = by.value();
        acceptedName = name;
        statement = without;
        acceptedAt = now;
        release();
    }

    public UUID application() {
        return application;
    }

    /** Null before the register was asked. */
    public RegistryCheck registry() {
        return registry == null ? null : registry.view();
    }

    /** Null if nobody works on it. */
    public Taken taken(HolderId caller) {
        return takenBy == null ? null : new Taken(takenName, takenBy.equals(caller.value()), takenAt);
    }

    /** Whether it was accepted since it is in review: a question or a rejection in between ends an acceptance. */
    public boolean isAccepted(Application reviewed) {
        return reviewed.state() == ApplicationState.AUTHORITY_REVIEW
                && acceptedAt != null
                && !acceptedAt.isBefore(reviewed.since());
    }

    /** Null unless it is accepted. */
    public Mark accepted(Application reviewed) {
        return isAccepted(reviewed) ? new Mark(acceptedName, statement, acceptedAt) : null;
    }
}
