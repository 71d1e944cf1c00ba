package tr.nes.web.access.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import tr.nes.kiosk.TerminalView;
import tr.nes.kiosk.boundary.Terminals;

/**
 * Which kiosk terminal this request's browser is. The credential alone decides, and it is asked for anew with every
 * request: a revocation holds from the next one on.
 */
@Named
@RequestScoped
public class PairedTerminal {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Terminals terminals;

    private Optional<TerminalView> terminal;
    private Boolean former;

    /** Empty unless the browser shows the credential of a pairing that lives. */
    public Optional<TerminalView> view() {
        if (terminal == null) {
            terminal = TerminalCookie.of(request).flatMap(terminals::byCredential);
        }
        return terminal;
    }

    /** Whether it shows the credential of a pairing that was revoked or replaced: still a screen in an office. */
    public boolean isFormer() {
        if (former == null) {
            former = view().isEmpty()
                    && TerminalCookie.of(request).filter(terminals::wasPaired).isPresent();
        }
        return former;
    }

    /** Whether it gets the kiosk's addresses only. */
    public boolean isConfined() {
        return view().isPresent() || isFormer();
    }

    /** For a page that must come whatever has failed: where it can't be known, whoever shows a credential is a kiosk. */
    public boolean isScreen() {
        try {
            return isConfined();
        } catch (RuntimeException unknown) {
            return TerminalCookie.of(request).isPresent();
        }
    }
}
