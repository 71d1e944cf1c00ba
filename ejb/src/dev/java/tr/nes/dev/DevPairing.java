package tr.nes.dev;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.boundary.Terminals;
import tr.nes.shared.Roles;

/** Pairs a browser without an operator: creates the pairing code and exchanges it in one call. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DevPairing {

    @Inject
    private Terminals terminals;

    /** The credential for the terminal's cookie; empty if there is no such terminal. */
    public Optional<String> pair(String terminal) {
        TerminalId id = new TerminalId(terminal);
        return terminals.isRegistered(id)
                ? Optional.ofNullable(
                        terminals.pair(terminals.pairingCode(id).toCharArray()).credential())
                : Optional.empty();
    }
}
