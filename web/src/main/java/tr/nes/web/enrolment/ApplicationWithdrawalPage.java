package tr.nes.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import tr.nes.enrolment.WizardStep;
import tr.nes.enrolment.boundary.Drafts;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;

/** Başvurudan vazgeç, in every state in which the applicant may. */
@Named
@RequestScoped
public class ApplicationWithdrawalPage {
    @Inject
    private Drafts drafts;

    @Inject
    private ApplicationWizard wizard;

    @Inject
    private OpenedApplication opened;

    @Inject
    private HttpServletRequest request;

    public String enterPage() {
        String elsewhere = wizard.elsewhere(
                WizardStep.NOTICES,
                WizardStep.FORM,
                WizardStep.PHONE,
                WizardStep.SIGNATURE,
                WizardStep.HANDOVER,
                WizardStep.CORRECTION,
                WizardStep.OVER);
        if (elsewhere != null) {
            return elsewhere;
        }
        return drafts.application(wizard.access()).isWithdrawable() ? null : wizard.here();
    }

    public String withdraw() {
        return wizard.step(() -> {
            drafts.withdraw(wizard.access());
            opened.closed();
            Address next = isHolder() ? Address.MY_APPLICATIONS : Address.APPLICATION_START;
            return next.redirect(PageNotice.APPLICATION_WITHDRAWN);
        });
    }

    /** Where the application is found again. */
    public String getBack() {
        return isHolder() ? Address.MY_APPLICATIONS.path() : Address.APPLICATION_NOTICES.path();
    }

    private boolean isHolder() {
        return request.getUserPrincipal() != null;
    }
}
