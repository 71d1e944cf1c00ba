package tr.nes.web.certificate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import tr.nes.certificate.CertificateUnknown;
import tr.nes.certificate.CertificateView;
import tr.nes.certificate.boundary.Certificates;
import tr.nes.web.shell.Address;

/**
 * Result of a change, or that it waits for the authority's response. Reloading displays it again and repeats
 * nothing.
 */
@Named("certificateResultPage")
@RequestScoped
public class CertificateResultPage {
    static final String CHANGE = "islem";

    @Inject
    private Certificates certificates;

    @Inject
    private HttpServletRequest request;

    private ChangeItem item;

    public String enterPage() {
        try {
            item = new ChangeItem(certificates.change(UUID.fromString(String.valueOf(request.getParameter(CHANGE)))));
            return null;
        } catch (IllegalArgumentException | CertificateUnknown none) {
            return Address.CERTIFICATES.redirect();
        }
    }

    public ChangeItem getItem() {
        return item;
    }

    /** Serial number of the card that holds the certificate; empty if there is none. */
    public String getCard() {
        return certificates.mine().stream()
                .filter(mine -> mine.serialNumber().equals(item.getSerialNumber()))
                .map(CertificateView::cardSerial)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** Address of this page. */
    public String getAddress() {
        return Address.CERTIFICATE_RESULT.path() + "?" + CHANGE + "=" + request.getParameter(CHANGE);
    }
}
