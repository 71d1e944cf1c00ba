package tr.nes.web.terminal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.TerminalView;
import tr.nes.kiosk.boundary.Terminals;

/** Terminaller: all kiosks, and whether a browser is paired with each. */
@Named
@RequestScoped
public class TerminalsPage {
    @Inject
    private Terminals terminals;

    @Inject
    private Clock clock;

    private List<TerminalView> all;
    private String shown;
    private boolean changed;
    private TerminalId pairing;
    private String pairingCode;
    private TerminalId revoked;

    public List<TerminalView> getAll() {
        if (all == null) {
            all = terminals.all();
        }
        return all;
    }

    /** Buttons act on row numbers, so the form carries the ids of the rows as they were when the page was rendered. */
    public String getShown() {
        return getAll().stream().map(row -> row.id().value()).collect(Collectors.joining(" "));
    }

    public void setShown(String submitted) {
        shown = submitted;
    }

    /** Whether its screen has asked for something in the last two minutes. */
    public boolean isOnline(TerminalView terminal) {
        return terminal.online(clock.instant());
    }

    public void createCode(TerminalView terminal) {
        if (isAsShown()) {
            pairingCode = terminals.pairingCode(terminal.id());
            pairing = terminal.id();
        }
    }

    public void revoke(TerminalView terminal) {
        if (isAsShown()) {
            terminals.revoke(terminal.id());
            revoked = terminal.id();
            all = null;
        }
    }

    private boolean isAsShown() {
        changed = !getShown().equals(shown);
        return !changed;
    }

    public boolean isChanged() {
        return changed;
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
