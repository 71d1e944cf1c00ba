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
 * Where the link in a mail leads: remembers it and goes on to a page without it in the address; uses nothing up. The
 * session gets a new id, so that nobody who knew the old one holds the link too.
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

    /** Empty if the link is not good. */
    protected abstract Optional<OneTimeLinkId> find(String token);

    /** Where to say that a link is not good. */
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
