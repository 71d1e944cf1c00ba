package tr.nes.web.shell;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.primefaces.csp.CspException;

/**
 * Checks a form's nonce early: PrimeFaces compares it with the page's own only while rendering, too late to
 * reject.
 */
public class NonceCheck implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final String NONCE = "primefaces.nonce";

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.isPostback() && context.getViewRoot() != null && !context.getResponseComplete()) {
            Map<String, Object> page = context.getViewRoot().getViewMap(false);
            Object own = page == null ? null : page.get(NONCE);
            String sent = context.getExternalContext().getRequestParameterMap().get(NONCE);
            if (own != null && sent != null && !own.equals(sent)) {
                refuse(context);
            }
        }
    }

    private static void refuse(FacesContext context) {
        int status = HttpServletResponse.SC_BAD_REQUEST;
        HttpServletRequest request =
                (HttpServletRequest) context.getExternalContext().getRequest();
        ClientFault.log(request, status, new CspException(NONCE));
        try {
            context.getExternalContext().responseSendError(status, "");
            context.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
