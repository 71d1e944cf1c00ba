package tr.nes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.TreeMap;
import tr.nes.access.boundary.FreshFactors;
import tr.nes.shared.FactorScope;
import tr.nes.shared.FreshFactorNeeded;
import tr.nes.web.shell.Address;

/**
 * Sends a person to SMS Onay and brings him back. Holders' pages call it before they let anything be typed; the business
 * layer asks again, and what was typed by then comes back too. The way back is one of our own pages and, at most, which
 * thing it is about.
 */
@Named
@RequestScoped
public class StepUp {
    /** Request parameter with the number of a card or certificate. */
    public static final String ITEM = "no";

    /** Which thing a page is about, by the parameter that says so: nothing personal stands in an address. */
    private static final Map<String, String> THINGS = Map.of(
            ITEM, "[0-9A-Za-z-]{1,64}", "cagri", "[0-9a-f-]{36}", "gerekce", "[A-Z_]{1,40}", "okuyucu", "[ -~]{1,200}");

    @Inject
    private FreshFactors factors;

    @Inject
    private ConfirmationAttempt attempt;

    /** Null if the session's confirmation is fresh; else the outcome that leads to SMS Onay. */
    public String needed(Address back, String item, FactorScope scope) {
        return factors.isFresh(scope) ? null : ask(back, item, scope);
    }

    /** Whether what needs a confirmation would be done at once, without another SMS. */
    public boolean isFresh() {
        return factors.isFresh(FactorScope.SESSION);
    }

    /** For what can't be asked for in the middle, like the content of a file. */
    public void demand() {
        if (!isFresh()) {
            throw new FreshFactorNeeded(FactorScope.SESSION);
        }
    }

    /** Leads to SMS Onay and from there to {@code back}; {@code item} may be null. */
    public String ask(Address back, String item, FactorScope scope) {
        return ask(back, item == null ? Map.of() : Map.of(ITEM, item), Map.of(), scope);
    }

    /**
     * The same from the middle of a form.
     *
     * @param request parameters of which those that say what the page is about come back in its address
     * @param typed what stood in its fields, by their ids
     */
    String ask(Address back, Map<String, String> request, Map<String, String> typed, FactorScope scope) {
        attempt.begin(back, things(request), typed, scope);
        return Address.CONFIRM.redirect();
    }

    /** What of these names a thing and looks like one. */
    static Map<String, String> things(Map<String, String> request) {
        Map<String, String> found = new TreeMap<>();
        THINGS.forEach((name, form) -> {
            String value = request.get(name);
            if (value != null && value.matches(form)) {
                found.put(name, value);
            }
        });
        return found;
    }
}
