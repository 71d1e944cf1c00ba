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

/** All details of one certificate; the address identifies it, and only its holder can see it. */
@Named
@RequestScoped
public class CertificateDetailsPage {
    @Inject
    private Certificates certificates;

    @Inject
    private HttpServletRequest request;

    private DetailsItem item;

    /** Redirect target if there is nothing to show, else null. */
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

    /** Null if another form on the page is submitted without a certificate's number. */
    public DetailsItem getItem() {
        return item;
    }
}
