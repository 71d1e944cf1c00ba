package tr.nes.web.shell;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.logging.Logger;
import org.omnifaces.util.Exceptions;
import org.primefaces.csp.CspException;
import tr.nes.shared.DomainException;
import tr.nes.web.shell.http.Paths;

/** Failures caused by the request, not by the server: a 4xx status and one line in the log. */
final class ClientFault {

    private static final Logger LOG = Logger.getLogger(ClientFault.class.getName());

    private ClientFault() {}

    /** 0 if the server is at fault. */
    static int status(FacesContext context, Throwable thrown) {
        if (Exceptions.is(thrown, EJBAccessException.class)) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (Exceptions.is(thrown, DomainException.class)) {
            // the subject of the page has ended since it was opened
            return HttpServletResponse.SC_CONFLICT;
        }
        boolean restoring = context.isPostback() && PhaseId.RESTORE_VIEW.equals(context.getCurrentPhaseId());
        return restoring || Exceptions.is(thrown, CspException.class) ? HttpServletResponse.SC_BAD_REQUEST : 0;
    }

    /** Logs no client input except the path, without control characters. */
    static void log(HttpServletRequest request, int status, Throwable thrown) {
        String path = Paths.of(request).replaceAll("[^\\p{Graph}]", "?");
        Throwable fault = Exceptions.unwrap(thrown);
        String cause = fault instanceof DomainException rule
                ? rule.messageKey()
                : fault.getClass().getSimpleName();
        LOG.info(() -> "Refused with " + status + ": " + request.getMethod() + " " + path + " from "
                + request.getRemoteAddr() + " (" + cause + ")");
    }
}
