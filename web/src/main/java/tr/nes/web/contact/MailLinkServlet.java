package tr.nes.web.contact;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import tr.nes.access.LinkPurpose;
import tr.nes.access.OneTimeLinkId;
import tr.nes.contact.boundary.ContactChanges;
import tr.nes.web.access.OneTimeLinkServlet;
import tr.nes.web.shell.Address;

/** The link that proves a new mail address. */
@WebServlet("/bilgi-guncelle/e-posta/*")
public class MailLinkServlet extends OneTimeLinkServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ContactChanges changes;

    public MailLinkServlet() {
        super(LinkPurpose.NEW_MAIL, Address.MAIL_CONFIRM);
    }

    @Override
    protected Optional<OneTimeLinkId> find(String token) {
        return changes.mailLink(token);
    }

    @Override
    protected Address elsewhere(HttpServletRequest request) {
        return request.getUserPrincipal() == null ? Address.LOGIN_METHODS : Address.MENU;
    }
}
