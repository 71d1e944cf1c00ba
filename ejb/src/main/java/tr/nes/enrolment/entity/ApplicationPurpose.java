package tr.nes.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import tr.nes.certificate.CertificateView;
import tr.nes.enrolment.ApplicationKind;

/** What an application is for: its kind, and the certificate that it replaces. */
@Embeddable
public class ApplicationPurpose {

    @Enumerated(EnumType.STRING)
    private ApplicationKind kind;

    @Column(name = "previous_serial")
    private String previousSerial;

    @Column(name = "previous_end")
    private Instant previousEnd;

    @Column(name = "previous_settled_at")
    private Instant settledAt;

    protected ApplicationPurpose() {}

    /** Replaces nothing. */
    public ApplicationPurpose(ApplicationKind kind) {
        this.kind = kind;
    }

    /** @param replaced null if there is none */
    public ApplicationPurpose(ApplicationKind kind, CertificateView replaced) {
        this.kind = kind;
        if (replaced != null) {
            previousSerial = replaced.serialNumber();
            previousEnd = replaced.notAfter();
        }
    }

    /** A renewal whose old certificate has ended: there is nothing to renew any more. */
    boolean isLate(Instant now) {
        return kind == ApplicationKind.RENEWAL && previousEnd != null && !now.isBefore(previousEnd);
    }

    /** What becomes of a late renewal: a new certificate from its production on. */
    public ApplicationPurpose after() {
        ApplicationPurpose other = new ApplicationPurpose(ApplicationKind.OTHER);
        other.previousSerial = previousSerial;
        other.previousEnd = previousEnd;
        return other;
    }

    void settle(Instant now) {
        settledAt = now;
    }

    public ApplicationKind kind() {
        return kind;
    }

    /** Null if it replaces none. */
    public String previousSerial() {
        return previousSerial;
    }

    /** Null if it replaces none. */
    public Instant previousEnd() {
        return previousEnd;
    }
}
