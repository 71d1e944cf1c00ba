package tr.nes.web.access;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import tr.nes.shared.FactorScope;
import tr.nes.web.shell.Address;

/** A confirmation by SMS in progress during a login session, and the page to continue with afterwards. */
@SessionScoped
public class ConfirmationAttempt implements Serializable {
    private static final long serialVersionUID = 1L;

    private Address back = Address.MENU;
    private Map<String, String> things = Map.of();
    private Map<String, String> typed = Map.of();
    private FactorScope scope = FactorScope.SESSION;
    private UUID challenge;

    /** @param wantedTyped input without secrets, which have to be typed again */
    void begin(Address wanted, Map<String, String> about, Map<String, String> wantedTyped, FactorScope wantedScope) {
        back = wanted;
        things = Map.copyOf(about);
        typed = Map.copyOf(wantedTyped);
        scope = wantedScope;
        challenge = null;
    }

    void asks(UUID smsChallenge) {
        challenge = smsChallenge;
    }

    void ended() {
        challenge = null;
    }

    /** Returns the input that this page held when it was left, and forgets it. */
    Map<String, String> takeTyped(Address page) {
        if (page != back) {
            return Map.of();
        }
        Map<String, String> taken = typed;
        typed = Map.of();
        return taken;
    }

    UUID challenge() {
        return challenge;
    }

    FactorScope scope() {
        return scope;
    }

    Address back() {
        return back;
    }

    Map<String, String> things() {
        return things;
    }
}
