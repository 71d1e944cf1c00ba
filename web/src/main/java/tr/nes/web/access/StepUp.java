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
 * Sends a person to SMS Onay and back. Holders' pages call it before they accept input; the business layer checks
 * again, and input made until then is restored too. The return address is one of our own pages plus, at most, the
 * item it is about.
 */
@Named
@RequestScoped
public class StepUp {
    /** Request parameter with the number of a card or certificate. */
    public static final String ITEM = "no";

    /** Format of each parameter that identifies a page's item: addresses contain no personal data. */
    private static final Map<String, String> THINGS = Map.of(
            ITEM,
            "[0-9A-Za-z-]{1,64}",
            "cagri",
            "[0-9a-f-]{36}",
            "gerekce",
            "[A-Z_]{1,40}",
            "okuyucu",
            "[ -~]{1,200}",
            "kisi",
            "[0-9a-f-]{36}",
            "metin",
            "[a-z]{1,20}/[a-z-]{1,60}",
            "surum",
            "[0-9]{1,9}");

    @Inject
    private FreshFactors factors;

    @Inject
    private ConfirmationAttempt attempt;

    /** Null if the session's confirmation is recent enough, else the outcome that leads to SMS Onay. */
    public String needed(Address back, String item, FactorScope scope) {
        return factors.isFresh(scope) ? null : ask(back, item, scope);
    }

    /** Whether an operation that needs a confirmation would run at once, without another SMS. */
    public boolean isFresh() {
        return factors.isFresh(FactorScope.SESSION);
    }

    /** For responses that can't be interrupted by a confirmation, such as a file's content. */
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
     * Like the other {@code ask}, but from a submitted form.
     *
     * @param request parameters; those that identify the page's item are kept in its address
     * @param typed input by field id
     */
    String ask(Address back, Map<String, String> request, Map<String, String> typed, FactorScope scope) {
        attempt.begin(back, things(request), typed, scope);
        return Address.CONFIRM.redirect();
    }

    /** The parameters that identify an item and have the right format. */
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
