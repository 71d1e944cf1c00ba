package tr.nes.web.contact;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.UUID;

/** The pending code for a new phone of this browser's person. */
@SessionScoped
public class PhoneAttempt implements Serializable {
    private static final long serialVersionUID = 1L;

    private UUID challenge;

    void asks(UUID smsChallenge) {
        challenge = smsChallenge;
    }

    void ended() {
        challenge = null;
    }

    UUID challenge() {
        return challenge;
    }
}
