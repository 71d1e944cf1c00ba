package tr.nes.web.contact;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import tr.nes.contact.MailLinkView;
import tr.nes.contact.boundary.ContactChanges;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Notice;
import tr.nes.web.shell.Said;

/** Where the link in a mail leads: remembers it and goes on to a page without it in the address; uses nothing up. */
@WebServlet(MailLinkDoor.PATH + "*")
public class MailLinkDoor extends HttpServlet {
    static final String PATH = "/bilgi-guncelle/e-posta/";
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100;

    @Inject
    private transient ContactChanges changes;

    @Inject
    private OpenedLink opened;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<MailLinkView> link = token(request.getPathInfo()).flatMap(changes::mailLink);
        link.ifPresent(opened::is);
        Address elsewhere = request.getUserPrincipal() == null ? Address.WAYS_IN : Address.MENU;
        String page = link.isPresent()
                ? Address.MAIL_CONFIRM.path()
                : elsewhere.path() + "?" + Said.PARAMETER + "=" + Notice.MAIL_LINK_OVER.slug();
        response.sendRedirect(request.getContextPath() + page);
    }

    private static Optional<String> token(String pathInfo) {
        return Optional.ofNullable(pathInfo)
                .filter(path -> path.length() > 1 && path.length() < LONGEST)
                .map(path -> path.substring(1));
    }
}
