package tr.nes.web.enrolment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tr.nes.enrolment.Entry;
import tr.nes.enrolment.boundary.ApplicationEntries;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.UiNotice;

/** Target of the link in an invitation: opens the application in this browser, without the link in the address. */
@WebServlet("/basvuru/davet/*")
public class InvitationServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 100;

    @Inject
    private transient ApplicationEntries entries;

    @Inject
    private OpenedApplication opened;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        Entry entry = path.length() > 1 && path.length() < LONGEST
                ? entries.byInvitation(path.substring(1))
                : Entry.of(Entry.Result.MISMATCH);
        response.sendRedirect(request.getContextPath() + next(entry, request));
    }

    private String next(Entry entry, HttpServletRequest request) {
        return switch (entry.result()) {
            case OPENED -> {
                opened.opened(entry.access(), request);
                yield Address.APPLICATION_NOTICES.path();
            }
            case LOGIN_FIRST -> with(Address.LOGIN_METHODS, PageNotice.APPLICATION_LOGIN);
            default -> with(Address.INVITATION_REQUEST, PageNotice.INVITATION_OVER);
        };
    }

    private static String with(Address page, PageNotice why) {
        return page.path() + "?" + UiNotice.PARAMETER + "=" + why.slug();
    }
}
