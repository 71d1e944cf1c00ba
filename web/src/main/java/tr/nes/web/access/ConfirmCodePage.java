package tr.nes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.omnifaces.util.Faces;
import tr.nes.access.SmsChallengeView;
import tr.nes.access.SmsCodeResult;
import tr.nes.access.SmsSendResult;
import tr.nes.access.boundary.FreshFactors;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.UiNotice;

/** SMS Onay Kodu Giriş during a login session; then returns to the previous page. */
@Named
@RequestScoped
public class ConfirmCodePage extends SmsCodeForm {
    @Inject
    private FreshFactors factors;

    @Inject
    private ConfirmationAttempt attempt;

    @Override
    protected boolean isUnderWay() {
        return attempt.challenge() != null;
    }

    @Override
    protected SmsChallengeView view() {
        return factors.view(attempt.challenge());
    }

    @Override
    protected SmsSendResult sendCode() {
        return factors.send(attempt.challenge());
    }

    @Override
    protected SmsCodeResult check(char[] typed) {
        return factors.check(attempt.challenge(), typed);
    }

    @Override
    protected Address here() {
        return Address.CONFIRM_CODE;
    }

    @Override
    protected Address start() {
        return Address.CONFIRM;
    }

    @Override
    protected String accepted() {
        attempt.ended();
        StringBuilder address = new StringBuilder(attempt.back().path())
                .append('?')
                .append(UiNotice.PARAMETER)
                .append('=')
                .append(PageNotice.CONFIRMED.slug());
        attempt.things()
                .forEach((name, value) -> address.append('&')
                        .append(name)
                        .append('=')
                        .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        Faces.redirect(Faces.getRequestContextPath() + address);
        return null;
    }

    @Override
    protected String over() {
        attempt.ended();
        return Address.MENU.redirect(PageNotice.CONFIRMATION_OVER);
    }
}
