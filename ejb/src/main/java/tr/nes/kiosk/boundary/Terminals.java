package tr.nes.kiosk.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Optional;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.TerminalView;
import tr.nes.shared.Roles;

/** Kiosk terminals: registered, paired, revoked; known by a 256-bit credential of which only the hash is stored. */
@Stateless
public class Terminals {

    /** The terminal that has this credential; empty if none has or its pairing was revoked. */
    @PermitAll
    public Optional<TerminalView> byCredential(String credential) {
        throw new UnsupportedOperationException();
    }

    /** Exchanges a one-time pairing code for a credential; empty if the code is wrong, used or expired. */
    @PermitAll
    public Optional<String> pair(char[] pairingCode) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Roles.HOLDER)
    public List<TerminalView> offices() {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Roles.ADMIN)
    public List<TerminalView> all() {
        throw new UnsupportedOperationException();
    }

    /** A new pairing code (10 characters, one use, 10 minutes) to be typed at the terminal. */
    @RolesAllowed(Roles.ADMIN)
    public String pairingCode(TerminalId id) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Roles.ADMIN)
    public void revoke(TerminalId id) {
        throw new UnsupportedOperationException();
    }
}
