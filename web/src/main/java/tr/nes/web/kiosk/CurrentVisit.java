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

/** Terminal of this request and state of its visit; read once per request. */
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

    /** Empty if there is no visit. */
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

    /** Discards the cached state after an action. */
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

    /** Null if there is no visit. */
    public VisitView getNow() {
        return view().orElse(null);
    }

    public boolean isOpen() {
        return view().isPresent();
    }

    /** A visit can't end while the card is being written. */
    public boolean isEndable() {
        return view().filter(v -> v.step() != VisitStep.WORKING).isPresent();
    }

    /** Whether an SMS code was sent in the current challenge. */
    boolean isCodeSent() {
        return view().map(v -> v.sms() != null && v.sms().sent()).orElse(false);
    }

    /** Polling interval of the page. */
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

    /** The operation's state; the result page is reloaded when it changes. */
    public String getOutcome() {
        return view().map(VisitView::operation)
                .map(operation -> operation.state().name())
                .orElse("");
    }

    public long getSecondsLeft() {
        return view().map(v -> v.remaining().toSeconds()).orElse(0L);
    }
}
