package tr.nes.web.terminal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.TerminalView;
import tr.nes.kiosk.boundary.Terminals;

/** Terminaller: which kiosks there are, and which browser is paired with each. */
@Named
@RequestScoped
public class TerminalsPage {
    @Inject
    private Terminals terminals;

    private List<TerminalView> all;
    private TerminalId pairing;
    private String pairingCode;
    private TerminalId revoked;

    public List<TerminalView> getAll() {
        if (all == null) {
            all = terminals.all();
        }
        return all;
    }

    public void createCode(TerminalView terminal) {
        pairingCode = terminals.pairingCode(terminal.id());
        pairing = terminal.id();
    }

    public void revoke(TerminalView terminal) {
        terminals.revoke(terminal.id());
        revoked = terminal.id();
        all = null;
    }

    public TerminalId getPairing() {
        return pairing;
    }

    public String getPairingCode() {
        return pairingCode;
    }

    public TerminalId getRevoked() {
        return revoked;
    }
}
