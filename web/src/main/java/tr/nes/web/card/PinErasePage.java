package tr.nes.web.card;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.card.boundary.PinEnvelopes;
import tr.nes.shared.FactorScope;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;

/** Parolalarımı Sil: explains the consequences, then erases. */
@Named
@RequestScoped
public class PinErasePage {
    @Inject
    private PinEnvelopes envelopes;

    @Inject
    private PinsPage pins;

    @Inject
    private StepUp stepUp;

    public String enterPage() {
        return pins.getStored().isEmpty()
                ? Address.PIN_PUK.redirect()
                : stepUp.needed(Address.PIN_ERASE, null, FactorScope.SESSION);
    }

    public String erase() {
        envelopes.erase();
        return Address.PIN_PUK.redirect(PageNotice.PINS_ERASED);
    }
}
