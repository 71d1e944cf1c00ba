package tr.nes.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationView;
import tr.nes.enrolment.WizardStep;
import tr.nes.enrolment.boundary.Corrections;
import tr.nes.enrolment.boundary.Drafts;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** An application that came back, with a question or a reason. */
@Named
@RequestScoped
public class ApplicationCorrectionPage {
    @Inject
    private Corrections corrections;

    @Inject
    private Drafts drafts;

    @Inject
    private ApplicationWizard wizard;

    @Inject
    private OpenedApplication opened;

    @Inject
    private HttpServletRequest request;

    private ApplicationView application;
    private String text;

    public String enterPage() {
        return wizard.elsewhere(WizardStep.CORRECTION);
    }

    /** Düzelt ve yeniden gönder. */
    public String correct() {
        return wizard.step(() -> {
            corrections.correct(wizard.access());
            return wizard.here();
        });
    }

    public String answer() {
        return wizard.step(() -> {
            try {
                corrections.answer(wizard.access(), text);
            } catch (ApplicationException refused) {
                if (refused.reason() != ApplicationException.Reason.QUESTION_WRONG) {
                    throw refused;
                }
                Refusals.at("answer", "enrolment.answerNeeded");
                return null;
            }
            opened.closed();
            boolean holder = request.getUserPrincipal() != null;
            return (holder ? Address.MY_APPLICATIONS : Address.APPLICATION_START).redirect(PageNotice.ANSWER_SENT);
        });
    }

    public ApplicationView getApplication() {
        if (application == null) {
            application = drafts.application(wizard.access());
        }
        return application;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
