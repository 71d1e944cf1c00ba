package tr.nes.access.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import tr.nes.access.LoginOfSession;
import tr.nes.access.control.session.Confirmations;

/** How the caller logged in, for slices to which it matters who vouched for the person. */
@Stateless
public class LoginMethods {

    @Inject
    private Confirmations confirmations;

    /** Empty without a login session. */
    @PermitAll
    public Optional<LoginOfSession> mine() {
        return confirmations.session().map(session -> new LoginOfSession(session.number(), session.way()));
    }
}
