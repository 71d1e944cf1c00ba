package tr.nes.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Until when an application may be finished, and whether its applicant was reminded. */
@Embeddable
public class ApplicationDeadline {

    @Column(name = "expires_at")
    private Instant expiresAt;

    private boolean reminded;

    protected ApplicationDeadline() {}

    ApplicationDeadline(Instant expiresAt) {
        this.expiresAt = expiresAt;
    }

    /** Never shortens it. */
    void extend(Instant least) {
        if (expiresAt.isBefore(least)) {
            expiresAt = least;
            reminded = false;
        }
    }

    boolean isReminded() {
        return reminded;
    }

    void remind() {
        reminded = true;
    }

    Instant end() {
        return expiresAt;
    }
}
