package tr.nes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.access.boundary.FreshFactors;
import tr.nes.holder.boundary.Holders;
import tr.nes.shared.FactorScope;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;

/** SMS Onay during a login session. */
@Named
@RequestScoped
public class ConfirmPage extends SmsApprovalForm {
    @Inject
    private FreshFactors factors;

    @Inject
    private Holders holders;

    @Inject
    private ConfirmationAttempt attempt;

    public String approve() {
        attempt.asks(factors.open(attempt.scope()).id());
        return to(factors.send(attempt.challenge()));
    }

    @Override
    Address next() {
        return Address.CONFIRM_CODE;
    }

    @Override
    String over() {
        return Address.MENU.redirect(PageNotice.CONFIRMATION_OVER);
    }

    public String getPhone() {
        return holders.me().phone().masked();
    }

    /** Message key of the operation that needs the confirmation. */
    public String getReasonKey() {
        return attempt.scope() == FactorScope.REVOCATION ? "confirmRevocation" : "confirmLead";
    }
}
