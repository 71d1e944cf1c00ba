package tr.nes.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import tr.nes.web.shell.Address;

/** Kullanıcı Doğrulama: the choice of the way in. */
@Named
@RequestScoped
public class WaysInPage {
    @Inject
    private HttpServletRequest request;

    public String enterPage() {
        return OpenLogin.in(request).isPresent() ? destination().redirect() : null;
    }

    /** Query of the links to the ways in: they lead back to the page that was wanted. */
    public String getOnward() {
        Address wanted = destination();
        return wanted == Address.MENU ? "" : "?" + ReturnPath.PARAMETER + "=" + wanted.path();
    }

    private Address destination() {
        return ReturnPath.orMenu(request.getParameter(ReturnPath.PARAMETER));
    }
}
