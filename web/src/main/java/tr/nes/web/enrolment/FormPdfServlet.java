package tr.nes.web.enrolment;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import tr.nes.enrolment.ApplicationException;
import tr.nes.enrolment.ApplicationException.Reason;
import tr.nes.enrolment.boundary.ApplicationForms;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.UiNotice;

/** Başvuru Formunu Aç: the form of the application that is open in this browser, or of one of the person's own. */
@WebServlet({FormPdfServlet.OPENED, FormPdfServlet.MINE})
public class FormPdfServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    static final String OPENED = "/basvuru/form.pdf";
    static final String MINE = "/basvurularim/form.pdf";

    @Inject
    private transient ApplicationForms forms;

    @Inject
    private OpenedApplication opened;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean mine = request.getServletPath().equals(MINE);
        if (mine && request.getUserPrincipal() == null) {
            response.sendRedirect(request.getContextPath() + Address.LOGIN_METHODS.path());
            return;
        }
        try {
            send(response, mine ? forms.pdf(chosen(request)) : forms.pdf(opened.access()));
        } catch (ApplicationException refused) {
            response.sendRedirect(request.getContextPath() + elsewhere(refused.reason(), mine));
        } catch (IllegalArgumentException tampered) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static UUID chosen(HttpServletRequest request) {
        return UUID.fromString(String.valueOf(request.getParameter("basvuru")));
    }

    private static void send(HttpServletResponse response, byte[] pdf) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "inline; filename=\"basvuru-formu.pdf\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    private static String elsewhere(Reason reason, boolean mine) {
        if (reason == Reason.TOO_OFTEN) {
            return with(mine ? Address.MY_APPLICATIONS : Address.APPLICATION_HANDOVER, PageNotice.FORM_TOO_OFTEN);
        }
        return mine ? Address.MY_APPLICATIONS.path() : with(Address.APPLICATION_START, PageNotice.APPLICATION_CLOSED);
    }

    private static String with(Address page, PageNotice why) {
        return page.path() + "?" + UiNotice.PARAMETER + "=" + why.slug();
    }
}
