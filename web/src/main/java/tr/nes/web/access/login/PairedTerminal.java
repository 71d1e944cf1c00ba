package tr.nes.web.access.login;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.TerminalView;
import tr.nes.kiosk.boundary.Terminals;

/**
 * The kiosk terminal of this request's browser. Only the credential decides, and it is checked on every request,
 * so that a revocation takes effect immediately.
 */
@Named
@RequestScoped
public class PairedTerminal {

    private static final System.Logger LOG = System.getLogger(PairedTerminal.class.getName());
    private static final Duration RECORDED_EVERY = Duration.ofSeconds(30);

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Terminals terminals;

    private Optional<TerminalView> terminal;
    private Boolean former;

    /** Empty unless the browser sends the credential of a valid pairing. */
    public Optional<TerminalView> view() {
        if (terminal == null) {
            terminal = TerminalCookie.of(request).flatMap(terminals::byCredential);
            terminal.filter(this::isNews).map(TerminalView::id).ifPresent(this::record);
        }
        return terminal;
    }

    private boolean isNews(TerminalView view) {
        return view.seenAt() == null || view.seenAt().plus(RECORDED_EVERY).isBefore(clock.instant());
    }

    /** Only for the staff's list: a kiosk goes on where nothing can be written. */
    private void record(TerminalId id) {
        try {
            terminals.seen(id);
        } catch (EJBException unwritable) {
            LOG.log(Level.DEBUG, "not recorded as seen: " + id, unwritable);
        }
    }

    /** Whether the browser sends the credential of a revoked or replaced pairing: it is still an office's screen. */
    public boolean isFormer() {
        if (former == null) {
            former = view().isEmpty()
                    && TerminalCookie.of(request).filter(terminals::wasPaired).isPresent();
        }
        return former;
    }

    /** Whether the browser is limited to the kiosk's addresses. */
    public boolean isConfined() {
        return view().isPresent() || isFormer();
    }

    /**
     * For pages that must work whatever has failed: if the credential can't be checked, any browser that sends one
     * counts as a kiosk.
     */
    public boolean isScreen() {
        try {
            return isConfined();
        } catch (RuntimeException unknown) {
            return TerminalCookie.of(request).isPresent();
        }
    }
}
