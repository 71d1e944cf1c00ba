package tr.nes.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.enrolment.ApplicationView;
import tr.nes.enrolment.WizardStep;
import tr.nes.enrolment.boundary.ApplicationForms;
import tr.nes.enrolment.boundary.Drafts;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;

/** The last step: who takes the signed form, and where. */
@Named
@RequestScoped
public class HandoverPage {
    @Inject
    private Drafts drafts;

    @Inject
    private ApplicationForms forms;

    @Inject
    private ApplicationWizard wizard;

    private ApplicationView application;

    public String enterPage() {
        return wizard.elsewhere(WizardStep.HANDOVER);
    }

    public String revise() {
        return wizard.step(() -> {
            drafts.revise(wizard.access());
            return Address.APPLICATION_FORM.redirect();
        });
    }

    /** Makes what was printed void. */
    public String reprint() {
        return wizard.step(() -> {
            forms.renew(wizard.access());
            return Address.APPLICATION_HANDOVER.redirect(PageNotice.PRINT_RENEWED);
        });
    }

    public ApplicationView getApplication() {
        if (application == null) {
            application = drafts.application(wizard.access());
        }
        return application;
    }
}
