package tr.nes.web.access.login;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.UUID;
import tr.nes.web.shell.Address;

/** How far this browser came on its way in: between the password and the SMS code; not what proves that it is the same. */
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

    /** The way in is over; returns the page that the person wanted. */
    public Address finish() {
        challenge = null;
        Address wanted = destination;
        destination = Address.MENU;
        return wanted;
    }
}
