package tr.nes.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import tr.nes.enrolment.DraftAccess;

/** A browser's access to an application. */
@Entity
@Table(name = "application_access")
public class ApplicationAccess {

    public static final Duration LIFE = Duration.ofHours(12);

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "application_id")
    private UUID application;

    @Column(name = "opened_at")
    private Instant openedAt;

    private boolean confirmed;

    @Column(name = "challenge_id")
    private UUID challenge;

    protected ApplicationAccess() {}

    /** @param confirmed false if a code to the application's phone is needed first */
    public ApplicationAccess(UUID application, boolean confirmed, Instant now) {
        id = UUID.randomUUID();
        this.application = application;
        this.confirmed = confirmed;
        openedAt = now;
    }

    public boolean isGood(Instant now) {
        return now.isBefore(openedAt.plus(LIFE));
    }

    public void ask(UUID smsChallenge) {
        challenge = smsChallenge;
    }

    public void confirm() {
        confirmed = true;
        challenge = null;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public DraftAccess id() {
        return new DraftAccess(id);
    }

    public UUID application() {
        return application;
    }

    /** The code that was asked for; null if none was. */
    public UUID challenge() {
        return challenge;
    }

    /** To what codes of this access are bound. */
    public String binding() {
        return "application/" + id;
    }
}
