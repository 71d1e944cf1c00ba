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

/** E-İmzalı Giriş on the holder's own machine; the rest is between the page's script and {@link CardLoginServlet}. */
@Named
@RequestScoped
public class CardLoginPage {
    @Inject
    private LoginAttempt attempt;

    @Inject
    private HttpServletRequest request;

    /** A person who is logged in already has nothing to do here. */
    public String enterPage() {
        attempt.wants(ReturnPath.orMenu(request.getParameter(ReturnPath.PARAMETER)));
        return OpenLogin.in(request).isPresent() ? Address.MENU.redirect() : null;
    }

    /** In the page from the start: the script only uncovers the one that came true. */
    public List<CardProblem> getProblems() {
        return List.of(CardProblem.values());
    }

    public String getNonceAddress() {
        return request.getContextPath() + CardLoginServlet.NONCE;
    }

    public String getTokenAddress() {
        return request.getContextPath() + CardLoginServlet.TOKEN;
    }
}
