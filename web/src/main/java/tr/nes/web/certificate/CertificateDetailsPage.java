package tr.nes.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.boundary.Certificates;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;

/** One certificate in full; the address names it, and only its holder gets to see it. */
@Named
@RequestScoped
public class CertificateDetailsPage {
    @Inject
    private Certificates certificates;

    @Inject
    private HttpServletRequest request;

    private DetailsItem item;

    /** Where to go instead; null if there is something to see. */
    public String enterPage() throws IOException {
        String serial = request.getParameter(StepUp.ITEM);
        if (serial == null) {
            return Address.CERTIFICATES.redirect();
        }
        try {
            item = new DetailsItem(certificates.details(serial));
        } catch (CertificateUnknown unknown) {
            FacesContext context = FacesContext.getCurrentInstance();
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            context.responseComplete();
        }
        return null;
    }

    /** Null when a form elsewhere on the page is sent, which names no certificate. */
    public DetailsItem getItem() {
        return item;
    }
}
