package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import tr.nes.kiosk.TerminalView;
import tr.nes.kiosk.boundary.Readers;
import tr.nes.kiosk.boundary.Signing;
import tr.nes.kiosk.boundary.Visits;
import tr.nes.web.shell.Address;

/** The idle screen; a choice opens a visit. */
@Named
@RequestScoped
public class StartPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentVisit visit;

    @Inject
    private KioskNavigation kioskNavigation;

    @EJB
    private Visits visits;

    @EJB
    private Signing signing;

    @EJB
    private Readers readers;

    public String logIn() {
        return open(Address.KIOSK_LOGIN);
    }

    public String useCode() {
        return open(Address.KIOSK_CODE);
    }

    public String useSignature() {
        String token = visits.open();
        KioskCookies.writeServicing(request, kioskNavigation.response(), token);
        signing.preferSignature(token);
        return Address.KIOSK_SIGNATURE.redirect();
    }

    private String open(Address next) {
        KioskCookies.writeServicing(request, kioskNavigation.response(), visits.open());
        return next.redirect();
    }

    /** Whether a card of the last visit is still in a reader. */
    public boolean isCardLeft() {
        return readers.isCardLeft();
    }

    /** False for a terminal without a reader in service, which can offer nothing. */
    public boolean isServing() {
        return visit.terminal().map(TerminalView::serving).orElse(false);
    }
}
