package tr.nes.enrolment.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Which versions of pre-contract information and privacy notice an applicant was shown, and when. */
@Embeddable
public class AcceptedNotices {

    @Column(name = "contract_version")
    private Integer contract;

    @Column(name = "contract_at")
    private Instant contractAt;

    @Column(name = "privacy_version")
    private Integer privacy;

    @Column(name = "privacy_at")
    private Instant privacyAt;

    protected AcceptedNotices() {}

    AcceptedNotices(int contract, int privacy, Instant now) {
        this.contract = contract;
        contractAt = now;
        this.privacy = privacy;
        privacyAt = now;
    }

    boolean isComplete() {
        return contractAt != null && privacyAt != null;
    }
}
