package tr.nes.web.access;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import tr.nes.shared.FactorScope;
import tr.nes.web.shell.Address;

/** What this browser is about to confirm by SMS in the middle of a login, and where it wants to go on then. */
@SessionScoped
public class ConfirmationAttempt implements Serializable {
    private static final long serialVersionUID = 1L;

    private Address back = Address.MENU;
    private Map<String, String> things = Map.of();
    private Map<String, String> typed = Map.of();
    private FactorScope scope = FactorScope.SESSION;
    private UUID challenge;

    /** @param wantedTyped no secrets: they are typed again */
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

    /** What stood in the fields of this page when it was left; once. */
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
