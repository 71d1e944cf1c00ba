package tr.nes.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import tr.nes.access.LinkPurpose;
import tr.nes.access.OneTimeLinkId;
import tr.nes.access.boundary.PasswordResets;
import tr.nes.web.shell.Address;

/** The link for setting a new password. */
@WebServlet("/sozcuk/baglanti/*")
public class PasswordLinkServlet extends OneTimeLinkServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PasswordResets resets;

    public PasswordLinkServlet() {
        super(LinkPurpose.NEW_WORD, Address.NEW_PASSWORD);
    }

    @Override
    protected Optional<OneTimeLinkId> find(String token) {
        return resets.open(token);
    }

    @Override
    protected Address elsewhere(HttpServletRequest request) {
        return Address.PASSWORD_RESET_REQUEST;
    }
}
