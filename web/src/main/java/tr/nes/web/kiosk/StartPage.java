package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tr.nes.kiosk.boundary.Servicing;
import tr.nes.web.shell.Address;

/** The screen that waits for people; a choice opens a visit. */
@Named
@RequestScoped
public class StartPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Visit visit;

    @EJB
    private Servicing servicing;

    public String logIn(HttpServletResponse response) {
        return open(response, Address.KIOSK_LOGIN);
    }

    public String useCode(HttpServletResponse response) {
        return open(response, Address.KIOSK_CODE);
    }

    private String open(HttpServletResponse response, Address next) {
        KioskCookies.writeServicing(request, response, servicing.open());
        return next.redirect();
    }

    /** A terminal without a reader can do nothing for anybody. */
    public boolean isServing() {
        return visit.terminal().map(t -> !t.readers().isEmpty()).orElse(false);
    }
}
