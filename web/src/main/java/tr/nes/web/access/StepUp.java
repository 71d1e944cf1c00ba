package tr.nes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import tr.nes.access.boundary.FreshFactors;
import tr.nes.shared.FactorScope;
import tr.nes.web.shell.Address;

/**
 * Sends a person to SMS Onay and brings him back. Pages call it before they let anything be typed; the business layer
 * asks again. The way back is one of our own pages and, at most, the number of the thing that it is about.
 */
@Named
@RequestScoped
public class StepUp {
    /** Request parameter with the number of a card or certificate. */
    public static final String ITEM = "no";

    @Inject
    private FreshFactors factors;

    @Inject
    private ConfirmationAttempt attempt;

    /** Null if the session's confirmation is fresh; else the outcome that leads to SMS Onay. */
    public String needed(Address back, String item, FactorScope scope) {
        return factors.isFresh(scope) ? null : ask(back, item, scope);
    }

    /** Leads to SMS Onay and from there to {@code back}; {@code item} may be null. */
    public String ask(Address back, String item, FactorScope scope) {
        attempt.begin(back, number(item), scope);
        return Address.CONFIRM.redirect();
    }

    /** Empty unless it is a plain number of a card or certificate: it becomes part of the way back. */
    static String number(String item) {
        return item != null && item.matches("[0-9A-Za-z-]{1,64}") ? item : "";
    }
}
