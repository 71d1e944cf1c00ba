package tr.nes.enrolment.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tr.nes.access.NewPasswordHash;
import tr.nes.access.boundary.Passwords;
import tr.nes.enrolment.ApplicationActor;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.ApplicationState;
import tr.nes.enrolment.ApplicationView;
import tr.nes.enrolment.DraftAccess;
import tr.nes.enrolment.DraftResult;
import tr.nes.enrolment.DraftView;
import tr.nes.enrolment.FormField;
import tr.nes.enrolment.FormField.FormFault;
import tr.nes.enrolment.NoticeText;
import tr.nes.enrolment.Province;
import tr.nes.enrolment.SignatureWay;
import tr.nes.enrolment.WizardStep;
import tr.nes.enrolment.control.ApplicantAccounts;
import tr.nes.enrolment.control.ApplicationSteps;
import tr.nes.enrolment.control.ApplicationViews;
import tr.nes.enrolment.control.ApplicationWords;
import tr.nes.enrolment.control.DraftSubmission;
import tr.nes.enrolment.control.EnrolmentConfiguration;
import tr.nes.enrolment.control.FormPolicy;
import tr.nes.enrolment.control.FormSignatures;
import tr.nes.enrolment.control.NoticeTexts;
import tr.nes.enrolment.control.Provinces;
import tr.nes.enrolment.control.SignatureWays;
import tr.nes.enrolment.entity.Application;
import tr.nes.holder.HolderView;
import tr.nes.shared.HolderId;
import tr.nes.signature.DocumentKind;
import tr.nes.signature.WaitingDocument;
import tr.nes.signature.boundary.SigningOrders;

/**
 * The applicant's steps, before login. Every method throws {@link ApplicationException} ACCESS_OVER unless the access is
 * good and confirmed, and STATE if the application is not where the step belongs.
 */
@Stateless
@PermitAll
public class Drafts {

    @Inject
    private DraftSubmission submission;

    @Inject
    private ApplicationSteps steps;

    @Inject
    private ApplicationViews views;

    @Inject
    private ApplicationWords words;

    @Inject
    private ApplicantAccounts accounts;

    @Inject
    private SignatureWays ways;

    @Inject
    private FormSignatures signatures;

    @Inject
    private SigningOrders orders;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    public NoticeText contract(String language) {
        return NoticeTexts.contract(language);
    }

    public NoticeText privacy(String language) {
        return NoticeTexts.privacy(language);
    }

    public List<Province> provinces() {
        return Provinces.all();
    }

    /** Where signed papers go by post, in one line. */
    public String postalAddress() {
        return EnrolmentConfiguration.CURRENT.address();
    }

    /** Whether the form may name somebody else who receives the card. */
    public boolean isDelegateAllowed() {
        return EnrolmentConfiguration.CURRENT.delegates();
    }

    public DraftView view(DraftAccess access) {
        return views.draft(submission.application(access));
    }

    /** The same as at the status page. */
    public ApplicationView application(DraftAccess access) {
        return views.of(submission.application(access));
    }

    /**
     * Pre-contract information and privacy notice were shown, in this language.
     *
     * @param contract version that was shown
     * @param privacy version that was shown
     * @throws ApplicationException NOTICES_CHANGED if one of them is not the newest
     */
    public void acceptNotices(DraftAccess access, String language, int contract, int privacy) {
        Application application = submission.application(access);
        if (contract(language).version() != contract || privacy(language).version() != privacy) {
            throw new ApplicationException(ApplicationException.Reason.NOTICES_CHANGED);
        }
        if (application.state() == ApplicationState.INVITED) {
            steps.move(application, ApplicationState.DRAFT, ApplicationActor.APPLICANT, "");
        }
        application.accept(contract, privacy, language, clock.instant());
    }

    /** Keeps what was typed, right or wrong. Fields that are not named stay as they are. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void keep(DraftAccess access, Map<FormField, String> typed) {
        submission.keep(access, typed);
    }

    /**
     * Formu Onayla: keeps what was typed and declares it true if nothing is wrong with it. Wipes both words.
     *
     * @param word null or empty to leave an earlier one as it is
     * @param declared false only keeps and judges it
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public DraftResult submit(
            DraftAccess access, Map<FormField, String> typed, char[] word, char[] again, boolean declared) {
        char[] chosen = word == null ? new char[0] : word;
        char[] repeated = again == null ? new char[0] : again;
        try {
            return submit(access, submission.keep(access, typed), chosen, repeated, declared);
        } finally {
            Arrays.fill(chosen, '\0');
            Arrays.fill(repeated, '\0');
        }
    }

    private DraftResult submit(DraftAccess access, Application kept, char[] word, char[] again, boolean declared) {
        Map<FormField, FormFault> faults = FormPolicy.faults(kept.fields(), kept.identityNumber());
        boolean needed = accounts.of(kept).isEmpty() && (word.length > 0 || !words.isChosen(kept.id()));
        NewPasswordHash hash = needed ? passwords.hash(word, again, person(kept, faults)) : null;
        DraftResult result = new DraftResult(faults, hash == null ? null : hash.flaw());
        if (result.isComplete() && declared) {
            submission.declare(
                    access, hash == null ? null : hash.hash(), hash == null ? null : words.ends(kept.id(), word));
        }
        return result;
    }

    /** For the rule that a word holds nothing of the person's own data. */
    private static HolderView person(Application kept, Map<FormField, FormFault> faults) {
        var applicant = kept.applicant("");
        return new HolderView(
                new HolderId(kept.id()),
                applicant.identityNumber(),
                applicant.name(),
                applicant.surname(),
                applicant.birthDate(),
                faults.containsKey(FormField.MOBILE) ? null : kept.typedPhone(),
                kept.fields().get(FormField.MAIL));
    }

    public List<SignatureWay.Option> ways(DraftAccess access) {
        return ways.of(submission.application(access));
    }

    /**
     * WET: the form waits for a signature by hand. E_SIGNED: it waits for the applicant's card, and the application stays
     * where it is. CONSENTED: it is signed.
     *
     * @throws ApplicationException WAY_NOT_POSSIBLE unless the way is open to the applicant; FORM_INCOMPLETE
     */
    public void choose(DraftAccess access, SignatureWay way) {
        Application application = submission.application(access);
        ways.demand(application, way);
        if (application.step() != WizardStep.SIGNATURE && application.state() == ApplicationState.PHONE_CONFIRMED) {
            throw new ApplicationException(Reason.FORM_INCOMPLETE);
        }
        if (way != SignatureWay.WET && application.step() != WizardStep.SIGNATURE) {
            throw ApplicationException.in(application.state());
        }
        switch (way) {
            case WET ->
                steps.move(application, ApplicationState.AWAITING_WET_SIGNATURE, ApplicationActor.APPLICANT, "");
            case E_SIGNED -> signatures.order(application);
            case CONSENTED -> signatures.consent(application);
        }
    }

    /** Another way to sign is wanted: the form doesn't wait for the applicant's card any more. */
    public void chooseAgain(DraftAccess access) {
        orders.cancel(DocumentKind.APPLICATION, submission.application(access).id());
    }

    /** The form that waits for the applicant's card, if it does. */
    public Optional<WaitingDocument> waiting(DraftAccess access) {
        return orders.find(
                DocumentKind.APPLICATION, submission.application(access).id());
    }

    /** Takes the form back to change it; what was printed is void. */
    public void revise(DraftAccess access) {
        Application application = submission.application(access);
        steps.move(application, ApplicationState.PHONE_CONFIRMED, ApplicationActor.APPLICANT, "revised");
        application.revise();
    }

    /** Ends the application; it can't be undone. */
    public void withdraw(DraftAccess access) {
        steps.move(submission.application(access), ApplicationState.CANCELLED, ApplicationActor.APPLICANT, "withdrawn");
    }
}
