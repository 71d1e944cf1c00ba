package tr.nes.web.corporate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import tr.nes.corporate.BodyOrderView;
import tr.nes.corporate.CorporateException;
import tr.nes.corporate.boundary.CorporateCertificates;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** The request for the key in the body's own device (PKCS#10), as text. */
@Named
@RequestScoped
public class CorporateKeyPage {

    @Inject
    private CorporateCertificates certificates;

    @Inject
    private HttpServletRequest request;

    private String pem;
    private BodyOrderView order;

    /** Leads back unless it is an order of a body of the person's. */
    public String enterPage() {
        try {
            getOrder();
            return null;
        } catch (CorporateException foreign) {
            return Address.CORPORATE.redirect();
        }
    }

    public String send() {
        String typed = pem == null ? "" : pem;
        try {
            BodyOrderView sent = certificates.submit(id(), typed.getBytes(StandardCharsets.UTF_8));
            return switch (sent.state()) {
                case ISSUED ->
                    Address.CORPORATE_CERTIFICATE.redirect(PageNotice.CORPORATE_ISSUED) + "&" + StepUp.ITEM + "="
                            + sent.serialNumber();
                case ISSUING -> Address.CORPORATE.redirect(PageNotice.CORPORATE_PENDING);
                case AWAITING_KEY, CANCELLED -> Address.CORPORATE.redirect(PageNotice.CORPORATE_REFUSED);
            };
        } catch (CorporateException refused) {
            Refusals.at("pem", "corporate.refused" + refused.messageKey());
            return null;
        }
    }

    public BodyOrderView getOrder() {
        if (order == null) {
            order = certificates.order(id());
        }
        return order;
    }

    private UUID id() {
        String typed = String.valueOf(request.getParameter(StepUp.ITEM));
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(typed) : new UUID(0, 0);
    }

    public String getPem() {
        return pem;
    }

    public void setPem(String pem) {
        this.pem = pem;
    }
}
