package tr.nes.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import tr.nes.access.LinkPurpose;
import tr.nes.access.OneTimeLinkId;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.UiNotice;

/**
 * Target of the link in a mail: stores the link in the session and redirects to a page without it in the address;
 * doesn't use the link up. The session gets a new id, so that anyone who knows the old one doesn't get the link
 * too.
 */
public abstract class OneTimeLinkServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100;

    private final LinkPurpose purpose;
    private final Address page;

    @Inject
    private OpenedLinks opened;

    protected OneTimeLinkServlet(LinkPurpose purpose, Address page) {
        this.purpose = purpose;
        this.page = page;
    }

    /** Empty if the link is invalid. */
    protected abstract Optional<OneTimeLinkId> find(String token);

    /** Page that reports an invalid link. */
    protected abstract Address elsewhere(HttpServletRequest request);

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<OneTimeLinkId> link = token(request.getPathInfo()).flatMap(this::find);
        link.ifPresent(found -> remember(request, found));
        String next = link.isPresent()
                ? page.path()
                : elsewhere(request).path() + "?" + UiNotice.PARAMETER + "=" + PageNotice.MAIL_LINK_OVER.slug();
        response.sendRedirect(request.getContextPath() + next);
    }

    private void remember(HttpServletRequest request, OneTimeLinkId link) {
        request.getSession();
        request.changeSessionId();
        opened.opened(purpose, link);
    }

    private static Optional<String> token(String pathInfo) {
        return Optional.ofNullable(pathInfo)
                .filter(path -> path.length() > 1 && path.length() < LONGEST)
                .map(path -> path.substring(1));
    }
}
