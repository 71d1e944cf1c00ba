package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import tr.nes.kiosk.ServicingOver;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.TerminalView;
import tr.nes.kiosk.VisitStep;
import tr.nes.kiosk.VisitView;
import tr.nes.kiosk.boundary.Visits;
import tr.nes.web.access.login.PairedTerminal;

/** Which terminal this request comes from and where its visit stands; asked once per request. */
@Named
@RequestScoped
public class CurrentVisit {

    @Inject
    private HttpServletRequest request;

    @Inject
    private PairedTerminal paired;

    @EJB
    private Visits visits;

    private Optional<VisitView> view;

    public Optional<TerminalView> terminal() {
        return paired.view();
    }

    /** Empty when no visit goes on. */
    public Optional<VisitView> view() {
        if (view == null) {
            view = hasToken() && terminal().isPresent() ? ask() : Optional.empty();
        }
        return view;
    }

    private Optional<VisitView> ask() {
        try {
            return Optional.of(visits.view(token())).filter(v -> v.step() != VisitStep.ENDED);
        } catch (ServicingOver over) {
            return Optional.empty();
        }
    }

    /** Something was done: what was read before is no longer true. */
    void changed() {
        view = null;
    }

    boolean hasToken() {
        return KioskCookies.read(request, KioskCookies.SERVICING).isPresent();
    }

    String token() {
        return KioskCookies.read(request, KioskCookies.SERVICING).orElse("");
    }

    public TerminalId getTerminalId() {
        return terminal().map(TerminalView::id).orElse(null);
    }

    /** Null when no visit goes on. */
    public VisitView getNow() {
        return view().orElse(null);
    }

    public boolean isOpen() {
        return view().isPresent();
    }

    /** A card that is being written can't be left. */
    public boolean isEndable() {
        return view().filter(v -> v.step() != VisitStep.WORKING).isPresent();
    }

    /** How often the page asks by itself. */
    public int getEverySeconds() {
        return switch (view().map(VisitView::step).orElse(VisitStep.ENDED)) {
            case WORKING -> 1;
            case RESULT -> 2;
            case ENDED -> 10;
            default -> 5;
        };
    }

    public String getStep() {
        return view().map(v -> v.step().name()).orElse("");
    }

    public long getSecondsLeft() {
        return view().map(v -> v.remaining().toSeconds()).orElse(0L);
    }
}
