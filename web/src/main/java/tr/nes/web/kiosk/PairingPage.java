package tr.nes.web.kiosk;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import tr.nes.kiosk.PairingResult;
import tr.nes.kiosk.PairingResult.Outcome;
import tr.nes.kiosk.boundary.Terminals;
import tr.nes.web.access.login.TerminalCookie;

/** Pairs this browser with a terminal: an administrator's one-time code becomes the terminal's cookie. */
@Named
@RequestScoped
public class PairingPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private KioskNavigation kioskNavigation;

    @EJB
    private Terminals terminals;

    private char[] code;

    public String pair() {
        PairingResult result = code == null || code.length == 0 ? PairingResult.not(Outcome.REFUSED) : exchange();
        return switch (result.outcome()) {
            case REFUSED -> kioskNavigation.again("code", "pairingRefused");
            case THROTTLED -> kioskNavigation.again("code", "pairingThrottled");
            case PAIRED -> {
                TerminalCookie.endLogin(request, kioskNavigation.response());
                KioskCookies.writeTerminal(request, kioskNavigation.response(), result.credential());
                yield kioskNavigation.start(KioskNotice.PAIRED);
            }
        };
    }

    private PairingResult exchange() {
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
