package tr.nes.web.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsSendResult;
import tr.nes.contact.boundary.ContactChanges;
import tr.nes.web.access.SmsCodeForm;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;

/** Entry of the code that was sent to a new phone. */
@Named
@RequestScoped
public class PhoneCodePage extends SmsCodeForm {
    @Inject
    private ContactChanges changes;

    @Inject
    private PhoneAttempt attempt;

    @Override
    protected boolean isUnderWay() {
        return attempt.challenge() != null;
    }

    @Override
    protected SmsChallengeView view() {
        return changes.phoneChallenge(attempt.challenge());
    }

    @Override
    protected SmsSendResult sendCode() {
        return changes.sendPhoneCode(attempt.challenge());
    }

    @Override
    protected SmsCodeResult check(char[] typed) {
        return changes.confirmPhone(attempt.challenge(), typed);
    }

    @Override
    protected Address here() {
        return Address.PHONE_CODE;
    }

    @Override
    protected Address start() {
        return Address.CONTACT_DATA;
    }

    @Override
    protected String limitKey() {
        return "contact.phoneLimit";
    }

    @Override
    protected String accepted() {
        return menu(PageNotice.PHONE_CHANGED);
    }

    @Override
    protected String over() {
        return menu(PageNotice.CONFIRMATION_OVER);
    }

    private String menu(PageNotice notice) {
        attempt.ended();
        return Address.MENU.redirect(notice);
    }
}
