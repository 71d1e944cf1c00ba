package tr.nes.web.access.login;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.UUID;
import tr.nes.web.shell.Address;

/** Progress of a login in this browser, between password and SMS code. Holds no proof that the browser is the same. */
@SessionScoped
public class LoginAttempt implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID challenge;
    private Address destination = Address.MENU;

    public void wants(Address page) {
        destination = page;
    }

    public void passwordAccepted(UUID smsChallenge) {
        challenge = smsChallenge;
    }

    public boolean awaitsSms() {
        return challenge != null;
    }

    public UUID challenge() {
        return challenge;
    }

    /** Ends the attempt and returns the page that the person requested. */
    public Address finish() {
        challenge = null;
        Address wanted = destination;
        destination = Address.MENU;
        return wanted;
    }
}
