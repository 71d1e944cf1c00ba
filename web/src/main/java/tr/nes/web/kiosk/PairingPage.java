package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import tr.nes.kiosk.boundary.Terminals;

/** Makes this browser a terminal: a one-time code from an administrator becomes the terminal's cookie. */
@Named
@RequestScoped
public class PairingPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Route route;

    @EJB
    private Terminals terminals;

    private char[] code;

    public String pair() {
        Optional<String> credential = code == null || code.length == 0 ? Optional.empty() : exchange();
        if (credential.isEmpty()) {
            return route.again("code", "pairingRefused");
        }
        KioskCookies.writeTerminal(request, route.response(), credential.get());
        return route.start(KioskNotice.PAIRED);
    }

    private Optional<String> exchange() {
        try {
            return terminals.pair(code);
        } finally {
            Arrays.fill(code, '\0');
        }
    }

    public char[] getCode() {
        return code;
    }

    public void setCode(char[] code) {
        this.code = code;
    }
}
