package tr.nes.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.ApplicationView;
import tr.nes.enrolment.ChangeNote;

/** One state in an application's history. */
@Entity
@Table(name = "application_change")
public class ApplicationChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;

    @Column(name = "application_id")
    private UUID application;

    @Enumerated(EnumType.STRING)
    private ApplicationState state;

    @Enumerated(EnumType.STRING)
    private ApplicationActor actor;

    private String reason;
    private String message;

    @Column(name = "by_name")
    private String byName;

    private Instant at;

    protected ApplicationChange() {}

    /** @param byName of the officer or member of staff; null for others */
    public ApplicationChange(
            Application application, ApplicationActor actor, String byName, ChangeNote note, Instant now) {
        this.application = application.id();
        state = application.state();
        this.actor = actor;
        this.byName = byName;
        reason = note.reason();
        message = note.message();
        at = now;
    }

    public ApplicationView.Change view() {
        return new ApplicationView.Change(state, actor, reason, message, byName, at);
    }
}
