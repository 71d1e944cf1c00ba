package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import tr.nes.access.CaptchaId;
import tr.nes.access.PasswordAttempt;
import tr.nes.access.PasswordResult;
import tr.nes.access.boundary.PasswordLogins;
import tr.nes.holder.IdentityNumber;
import tr.nes.kiosk.boundary.Visits;
import tr.nes.web.access.captcha.CaptchaReply;
import tr.nes.web.access.captcha.PageCaptcha;
import tr.nes.web.shell.InputNormalizer;

/** Login at the kiosk: identity number, password, after refusals a captcha (a new one each time), then the SMS. */
@Named
@RequestScoped
public class IdentityPage {

    @Inject
    private CurrentVisit visit;

    @Inject
    private KioskNavigation kioskNavigation;

    @Inject
    private PageCaptcha captcha;

    @Inject
    private CaptchaReply reply;

    @EJB
    private Visits visits;

    @EJB
    private PasswordLogins passwords;

    private String number;
    private char[] password;
    private Boolean captchaAsked;

    @VisitAction
    public String logIn() {
        kioskNavigation.keep("number", number);
        String missing = missing();
        if (missing != null) {
            return missing;
        }
        String known = plain();
        CaptchaId shown = isCaptchaAsked() ? captcha.id() : null;
        PasswordAttempt attempt = new PasswordAttempt(known, shown, reply.answer(), password, null);
        try {
            return next(visits.logIn(visit.token(), attempt));
        } finally {
            attempt.wipe();
        }
    }

    private String missing() {
        if (number == null || !IdentityNumber.isValid(plain())) {
            return kioskNavigation.again("number", "numberWrong");
        } else if (isCaptchaAsked() && reply.answer() == null) {
            return kioskNavigation.again("pictureText", "pictureMissing");
        } else if (password == null || password.length == 0) {
            return kioskNavigation.again("word", "wordMissing");
        }
        return null;
    }

    private String plain() {
        return InputNormalizer.compact(number).toUpperCase(Locale.ROOT);
    }

    private String next(PasswordResult result) {
        return switch (result.outcome()) {
            case ACCEPTED -> kioskNavigation.step();
            case WRONG_PICTURE -> kioskNavigation.again("pictureText", "pictureWrong");
            case MORE_WORK -> kioskNavigation.again("pictureText", "moreWork");
            case THROTTLED -> kioskNavigation.again(null, "throttled");
            case REFUSED -> kioskNavigation.again(null, "loginRefused");
        };
    }

    @VisitAction
    public String renewPicture() {
        kioskNavigation.keep("number", number);
        return kioskNavigation.again();
    }

    /** Not before passwords were refused at this kiosk. */
    public boolean isCaptchaAsked() {
        if (captchaAsked == null) {
            captchaAsked = passwords.asksCaptchaAt(visit.getTerminalId().value());
        }
        return captchaAsked;
    }

    /** Input of the previous submission is kept, except secrets. */
    public String getNumber() {
        return number == null ? kioskNavigation.kept("number") : number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public char[] getPassword() {
        return password;
    }

    public void setPassword(char[] password) {
        this.password = password;
    }
}
