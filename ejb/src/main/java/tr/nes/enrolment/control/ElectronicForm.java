package tr.nes.enrolment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import tr.nes.consent.ConsentEvidence;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.SignatureWay;
import tr.nes.enrolment.control.FormPreparation.PreparedForm;
import tr.nes.enrolment.control.form.ApplicationForm;
import tr.nes.enrolment.control.form.FormSections;
import tr.nes.enrolment.entity.Application;

/** The form as it is signed without paper: it says by what, where one for paper has room for a signature by hand. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ElectronicForm {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT).withZone(ZoneId.of("Europe/Istanbul"));

    @Inject
    private FormPreparation preparation;

    @Inject
    private ApplicationForm form;

    /**
     * To be signed by the applicant's card.
     *
     * @throws ApplicationException TOO_OFTEN
     */
    byte[] toBeSigned(Application application) {
        return pdf(application, Map.of(FormSections.SIGNATURE, SignatureWay.E_SIGNED.name()));
    }

    /** Signed by this consent, which it names. Throws as above. */
    byte[] consented(Application application, ConsentEvidence consent) {
        return pdf(
                application,
                Map.of(
                        FormSections.SIGNATURE,
                        SignatureWay.CONSENTED.name(),
                        FormSections.CONSENT,
                        consent.id() + ", " + MINUTE.format(consent.signedAt()),
                        FormSections.CONSENT_HASH,
                        consent.sha256(),
                        FormSections.CONSENT_CERTIFICATE,
                        consent.certificateSerial()));
    }

    private byte[] pdf(Application application, Map<String, String> signature) {
        PreparedForm prepared = preparation.of(application, signature);
        return form.pdf(prepared.values(), prepared.print());
    }
}
