package tr.nes.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.Optional;
import java.util.UUID;
import tr.nes.access.LoginView;
import tr.nes.access.SessionEnd;
import tr.nes.shared.Roles;

/** Who is logged in where; one live web session per person, the newest wins. */
@Stateless
public class Sessions {

    /** Opens the session for the holder of an SMS challenge that was just accepted (once). */
    @PermitAll
    public LoginView open(UUID acceptedChallenge, String binding) {
        throw new UnsupportedOperationException();
    }

    /** Empty while the session lives, else why it ended. Also notes that it is in use. */
    @PermitAll
    public Optional<SessionEnd> touch(String token) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Roles.HOLDER)
    public void end(String token, SessionEnd why) {
        throw new UnsupportedOperationException();
    }
}
