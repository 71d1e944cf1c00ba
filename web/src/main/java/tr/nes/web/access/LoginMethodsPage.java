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

/** Kullanıcı Doğrulama: the choice of the way in. */
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

    /** Query of the links to the ways in: they lead back to the page that was wanted. */
    public String getOnward() {
        Address wanted = destination();
        return wanted == Address.MENU ? "" : "?" + ReturnPath.PARAMETER + "=" + wanted.path();
    }

    public boolean isEDevletOffered() {
        return eDevlet.isOffered();
    }

    /** Asked by the header of every page: as the page sees the request, not as it came. */
    private Address destination() {
        return ReturnPath.orMenu(Faces.getRequestParameter(ReturnPath.PARAMETER));
    }
}
