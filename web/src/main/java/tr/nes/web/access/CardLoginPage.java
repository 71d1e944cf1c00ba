package tr.nes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import tr.nes.web.access.login.CardLoginServlet;
import tr.nes.web.access.login.LoginAttempt;
import tr.nes.web.access.login.OpenLogin;
import tr.nes.web.access.login.ReturnPath;
import tr.nes.web.shell.Address;

/** E-İmzalı Giriş on the holder's own machine; the page's script and {@link CardLoginServlet} do the rest. */
@Named
@RequestScoped
public class CardLoginPage {
    @Inject
    private LoginAttempt attempt;

    @Inject
    private HttpServletRequest request;

    /** Redirects a person who is already logged in. */
    public String enterPage() {
        attempt.wants(ReturnPath.orMenu(request.getParameter(ReturnPath.PARAMETER)));
        return OpenLogin.in(request).isPresent() ? Address.MENU.redirect() : null;
    }

    /** All problems are in the page from the start: the script only reveals the one that occurred. */
    public List<CardProblem> getProblems() {
        return CardProblem.ofLogins();
    }

    public String getNonceAddress() {
        return request.getContextPath() + CardLoginServlet.NONCE;
    }

    public String getTokenAddress() {
        return request.getContextPath() + CardLoginServlet.TOKEN;
    }
}
