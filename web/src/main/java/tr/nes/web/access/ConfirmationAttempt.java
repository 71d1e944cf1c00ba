package tr.nes.web.access;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.UUID;
import tr.nes.shared.FactorScope;
import tr.nes.web.shell.Address;

/** What this browser is about to confirm by SMS in the middle of a login, and where it wants to go on then. */
@SessionScoped
public class ConfirmationAttempt implements Serializable {
    private static final long serialVersionUID = 1L;

    private Address back = Address.MENU;
    private String item = "";
    private FactorScope scope = FactorScope.SESSION;
    private UUID challenge;

    void begin(Address wanted, String wantedItem, FactorScope wantedScope) {
        back = wanted;
        item = wantedItem;
        scope = wantedScope;
        challenge = null;
    }

    void asks(UUID smsChallenge) {
        challenge = smsChallenge;
    }

    void ended() {
        challenge = null;
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

    String item() {
        return item;
    }
}
