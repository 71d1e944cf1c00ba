package tr.nes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.omnifaces.util.Faces;
import tr.nes.access.boundary.EDevletLogins;
import tr.nes.web.access.login.OpenLogin;
import tr.nes.web.access.login.ReturnPath;
import tr.nes.web.shell.Address;

/** Kullanıcı Doğrulama: the choice of the login method. */
@Named
@RequestScoped
public class LoginMethodsPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private EDevletLogins eDevlet;

    public String enterPage() {
        return OpenLogin.in(request).isPresent() ? destination().redirect() : null;
    }

    /** Query of the links to the login methods: they return to the requested page. */
    public String getOnward() {
        Address wanted = destination();
        return wanted == Address.MENU ? "" : "?" + ReturnPath.PARAMETER + "=" + wanted.path();
    }

    public boolean isEDevletOffered() {
        return eDevlet.isOffered();
    }

    /** Used by the header of every page, hence the address as the page sees it, not as requested. */
    private Address destination() {
        return ReturnPath.orMenu(Faces.getRequestParameter(ReturnPath.PARAMETER));
    }
}
