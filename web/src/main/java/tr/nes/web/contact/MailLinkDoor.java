package tr.nes.web.contact;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import tr.nes.access.LinkNumber;
import tr.nes.access.LinkPurpose;
import tr.nes.contact.boundary.ContactChanges;
import tr.nes.web.access.LinkDoor;
import tr.nes.web.shell.Address;

/** The link that proves a new mail address. */
@WebServlet("/bilgi-guncelle/e-posta/*")
public class MailLinkDoor extends LinkDoor {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ContactChanges changes;

    public MailLinkDoor() {
        super(LinkPurpose.NEW_MAIL, Address.MAIL_CONFIRM);
    }

    @Override
    protected Optional<LinkNumber> find(String token) {
        return changes.mailLink(token);
    }

    @Override
    protected Address elsewhere(HttpServletRequest request) {
        return request.getUserPrincipal() == null ? Address.WAYS_IN : Address.MENU;
    }
}
