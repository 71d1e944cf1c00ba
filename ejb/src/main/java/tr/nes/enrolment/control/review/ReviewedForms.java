package tr.nes.enrolment.control.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.SignatureWay;
import tr.nes.enrolment.control.FormPrints;
import tr.nes.enrolment.control.FormSignatures;
import tr.nes.enrolment.control.FormValuesFactory;
import tr.nes.enrolment.control.form.ApplicationForm;
import tr.nes.enrolment.control.form.FormValues;
import tr.nes.enrolment.entity.Application;
import tr.nes.enrolment.entity.FormPrint;
import tr.nes.enrolment.entity.FormSignature;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.boundary.SignedDocuments;

/** The form as its applicant signed it, for who decides on it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReviewedForms {

    @Inject
    private FormSignatures signatures;

    @Inject
    private SignedDocuments documents;

    @Inject
    private FormValuesFactory factory;

    @Inject
    private FormPrints prints;

    @Inject
    private ApplicationForm form;

    /**
     * The signed PDF, the form that names the consent, or for paper the print that was signed.
     *
     * @throws ApplicationException APPLICATION_UNKNOWN if nothing was signed yet; APPLICATION_CHANGED if the
     *     form does not say any more what was printed
     */
    public byte[] pdf(Application application) {
        Optional<FormSignature> signature =
                application.state().voidsPrints() ? Optional.empty() : signatures.of(application.id());
        if (signature.isPresent()) {
            return signature.get().way() == SignatureWay.CONSENTED
                    ? signatures.consentedForm(signature.get())
                    : documents.pdf(DocumentKind.APPLICATION, application.id()).orElseThrow();
        }
        boolean decided = application.state().isAccepted() || application.state() == ApplicationState.AUTHORITY_REVIEW;
        if (!application.state().isChoosable() && !decided) {
            throw new ApplicationException(Reason.APPLICATION_UNKNOWN);
        }
        FormValues values = factory.of(application);
        FormPrint print = prints.newest(application.id())
                .filter(each -> !each.isVoid())
                .orElseGet(() -> prints.current(application, values));
        if (!values.contentHash().equals(print.contentHash())) {
            throw new ApplicationException(Reason.APPLICATION_CHANGED);
        }
        return form.pdf(values, print);
    }
}
