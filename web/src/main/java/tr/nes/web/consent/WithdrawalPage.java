package tr.nes.web.consent;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.consent.NoConsent;
import tr.nes.consent.boundary.Consents;
import tr.nes.shared.FactorScope;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;

/** Explains the consequences of a withdrawal, then withdraws. */
@Named
@RequestScoped
public class WithdrawalPage {
    @Inject
    private Consents consents;

    @Inject
    private StepUp stepUp;

    public String enterPage() {
        return consents.current().isEmpty()
                ? Address.CONSENT.redirect()
                : stepUp.needed(Address.CONSENT_WITHDRAWAL, null, FactorScope.SESSION);
    }

    public String withdraw() {
        try {
            consents.withdraw();
        } catch (NoConsent meanwhile) {
            return Address.CONSENT.redirect();
        }
        return Address.CONSENT.redirect(PageNotice.CONSENT_WITHDRAWN);
    }
}
