package tr.nes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.access.SmsSendResult;
import tr.nes.access.boundary.FreshFactors;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.FactorScope;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** SMS Onay in the middle of a login: nothing is sent before the person says so. */
@Named
@RequestScoped
public class ConfirmPage {
    @Inject
    private FreshFactors factors;

    @Inject
    private Holders holders;

    @Inject
    private ConfirmationAttempt attempt;

    public String approve() {
        attempt.asks(factors.open(attempt.scope()).id());
        SmsSendResult result = factors.send(attempt.challenge());
        return switch (result) {
            case SENT, TOO_SOON -> Address.CONFIRM_CODE.redirect();
            case ENDED -> Address.MENU.redirect(PageNotice.CONFIRMATION_OVER);
            case DAILY_LIMIT -> {
                Refusals.add("access.dailyLimit");
                yield null;
            }
        };
    }

    public String getPhone() {
        return holders.me().phone().masked();
    }

    /** Key of what the confirmation is for. */
    public String getReasonKey() {
        return attempt.scope() == FactorScope.REVOCATION ? "confirmRevocation" : "confirmLead";
    }
}
