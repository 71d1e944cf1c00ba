package tr.nes.enrolment;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import tr.nes.enrolment.ApplicationView.ReplacedCertificate;

/**
 * An application as its applicant works on it.
 *
 * @param replaced the certificate that the new one follows; null if there is none
 * @param account whether the applicant has an account, and so a security word
 * @param word whether a security word was chosen in this application
 * @param values what was typed, right or wrong; fields never touched are absent
 */
public record DraftView(
        WizardStep step,
        ApplicationKind kind,
        ReplacedCertificate replaced,
        boolean account,
        boolean word,
        ApplicantView applicant,
        Map<FormField, String> values,
        Instant expiresAt)
        implements Serializable {

    /** Whether it was begun as a renewal, and the old certificate has ended since. */
    public boolean isLedOver() {
        return kind == ApplicationKind.OTHER && replaced != null;
    }
}
