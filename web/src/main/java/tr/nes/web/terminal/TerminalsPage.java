package tr.nes.web.terminal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.TerminalView;
import tr.nes.kiosk.boundary.Terminals;

/** Terminaller: which kiosks there are, and which browser is paired with each. */
@Named
@RequestScoped
public class TerminalsPage {
    @Inject
    private HttpServletRequest request;

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

    public void createCode() {
        pairing = meant();
        pairingCode = pairing == null ? null : terminals.pairingCode(pairing);
    }

    public void revoke() {
        revoked = meant();
        if (revoked != null) {
            terminals.revoke(revoked);
            all = null;
        }
    }

    /** The terminal whose button was pressed, whatever stands in that row by now; null if there is none. */
    private TerminalId meant() {
        String id = request.getParameter("terminal");
        return getAll().stream()
                .map(TerminalView::id)
                .filter(known -> known.value().equals(id))
                .findFirst()
                .orElse(null);
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
