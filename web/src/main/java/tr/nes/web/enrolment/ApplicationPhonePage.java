package tr.nes.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.enrolment.WizardStep;
import tr.nes.enrolment.boundary.ApplicationPhones;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** The phone to which a code goes; none is sent before the person asks for it. */
@Named
@RequestScoped
public class ApplicationPhonePage {
    @Inject
    private ApplicationPhones phones;

    @Inject
    private ApplicationWizard wizard;

    public String enterPage() {
        return wizard.elsewhere(WizardStep.PHONE, WizardStep.REOPENING);
    }

    public String approve() {
        return wizard.step(() -> switch (phones.send(wizard.access())) {
            case SENT, TOO_SOON -> Address.APPLICATION_CODE.redirect();
            case ENDED -> Address.APPLICATION_START.redirect(PageNotice.APPLICATION_CLOSED);
            case DAILY_LIMIT -> {
                Refusals.add("enrolment.smsLimit");
                yield null;
            }
        });
    }

    /** Whether a browser opens the application again, and not the form's phone is to be confirmed. */
    public boolean isReopening() {
        return phones.step(wizard.access()) == WizardStep.REOPENING;
    }

    public String getPhone() {
        return phones.phone(wizard.access());
    }
}
