package tr.nes.web.enrolment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsSendResult;
import tr.nes.enrolment.WizardStep;
import tr.nes.enrolment.boundary.ApplicationPhones;
import tr.nes.web.access.SmsCodeForm;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;

/** SMS Doğrulama Kodu of an application. */
@Named
@RequestScoped
public class ApplicationCodePage extends SmsCodeForm {
    @Inject
    private ApplicationPhones phones;

    @Inject
    private ApplicationWizard wizard;

    @Override
    public String enterPage() {
        String elsewhere = elsewhere();
        return elsewhere == null ? super.enterPage() : elsewhere;
    }

    @Override
    protected String elsewhere() {
        return wizard.elsewhere(WizardStep.PHONE, WizardStep.REOPENING);
    }

    @Override
    protected boolean isUnderWay() {
        return true;
    }

    @Override
    protected SmsChallengeView view() {
        return phones.challenge(wizard.access());
    }

    @Override
    protected SmsSendResult sendCode() {
        return phones.send(wizard.access());
    }

    @Override
    protected SmsCodeResult check(char[] typed) {
        return phones.check(wizard.access(), typed);
    }

    @Override
    protected Address here() {
        return Address.APPLICATION_CODE;
    }

    @Override
    protected Address start() {
        return Address.APPLICATION_PHONE;
    }

    @Override
    protected String limitKey() {
        return "enrolment.smsLimit";
    }

    @Override
    protected String accepted() {
        return wizard.step(wizard::here);
    }

    @Override
    protected String over() {
        return Address.APPLICATION_PHONE.redirect(PageNotice.CODE_TRIES_OVER);
    }
}
