package tr.nes.enrolment;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tr.nes.enrolment.ApplicationView.ReplacedCertificate;
import tr.nes.shared.NationalId;

/**
 * An application as the officer sees it who decides on it.
 *
 * @param fields of the form; an empty map if the applicant has not begun
 * @param proofs of the applicant's identity, oldest first
 * @param proven whether one of them is accepted for this kind of application
 * @param decides whether the officer can question or reject it now
 * @param steps its states, oldest first
 */
public record OfficerReview(
        ApplicationRow row,
        ApplicantView applicant,
        Map<FormField, String> fields,
        ReplacedCertificate replaced,
        List<Proof> proofs,
        boolean proven,
        boolean decides,
        List<Step> steps)
        implements Serializable {

    /** @param by full name of who saw the person; null for other methods */
    public record Proof(ProofMethod method, Instant at, String by) implements Serializable {}

    /**
     * A state and how long it lasted.
     *
     * @param lasted until the next one, or until now
     * @param by full name of the officer or member of staff; null for others
     * @param message a question or an answer; null if there is none
     */
    public record Step(
            ApplicationState state, ApplicationActor actor, String by, String message, Instant at, Duration lasted)
            implements Serializable {}

    public NationalId identityNumber() {
        return applicant.identityNumber();
    }
}
