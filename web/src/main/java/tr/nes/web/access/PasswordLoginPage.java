package tr.nes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tr.nes.access.PasswordAttempt;
import tr.nes.access.PasswordResult;
import tr.nes.access.SmsPurpose;
import tr.nes.access.boundary.PasswordLogins;
import tr.nes.access.boundary.SmsCodes;
import tr.nes.web.access.captcha.CaptchaReply;
import tr.nes.web.access.captcha.PageCaptcha;
import tr.nes.web.access.login.DeviceCookie;
import tr.nes.web.access.login.LoginAttempt;
import tr.nes.web.access.login.LoginBinding;
import tr.nes.web.access.login.OpenLogin;
import tr.nes.web.access.login.ReturnPath;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Refusals;

/** Şifreli Giriş. */
@Named
@RequestScoped
public class PasswordLoginPage {
    @Inject
    private PasswordLogins logins;

    @Inject
    private SmsCodes codes;

    @Inject
    private LoginAttempt attempt;

    @Inject
    private LoginBinding binding;

    @Inject
    private PageCaptcha captcha;

    @Inject
    private CaptchaReply reply;

    @Inject
    private HttpServletRequest request;

    @Inject
    private FacesContext faces;

    private String number;
    private char[] password;
    private boolean refused;

    /** Redirects a person who is already logged in. */
    public String enterPage() {
        attempt.wants(ReturnPath.orMenu(request.getParameter(ReturnPath.PARAMETER)));
        return OpenLogin.in(request).isPresent() ? Address.MENU.redirect() : null;
    }

    public String logIn() {
        PasswordAttempt typed =
                new PasswordAttempt(number, captcha.id(), reply.answer(), password, DeviceCookie.of(request));
        try {
            return next(logins.check(typed));
        } finally {
            typed.wipe();
        }
    }

    private String next(PasswordResult result) {
        if (result.outcome() == PasswordResult.Outcome.ACCEPTED) {
            String bound = binding.begin(
                    (HttpServletResponse) faces.getExternalContext().getResponse());
            attempt.passwordAccepted(
                    codes.open(result.holder(), SmsPurpose.LOGIN, bound).id());
            return Address.SMS_APPROVAL.redirect();
        }
        captcha.renew();
        switch (result.outcome()) {
            case WRONG_PICTURE -> Refusals.at("pictureText", "access.pictureWrong");
            case MORE_WORK -> Refusals.at("pictureText", "access.moreWork");
            case THROTTLED -> Refusals.add("access.throttled");
            default -> refused = true;
        }
        return null;
    }

    /** Unknown, locked and wrong share one text, which is shown with the call centre's number. */
    public boolean isRefused() {
        return refused;
    }

    public String getNumber() {
        return number;
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
