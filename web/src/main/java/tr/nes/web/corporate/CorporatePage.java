package tr.nes.web.corporate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import tr.nes.corporate.BodyOrderState;
import tr.nes.corporate.BodyOrderView;
import tr.nes.corporate.BodyView;
import tr.nes.corporate.boundary.CorporateCertificates;
import tr.nes.web.operations.CertificateItem;

/** Kurum Sertifikaları: what the bodies have for which the person acts, and what is ordered for them. */
@Named
@RequestScoped
public class CorporatePage {

    @Inject
    private CorporateCertificates certificates;

    private List<BodyView> bodies;

    public List<BodyView> getBodies() {
        if (bodies == null) {
            bodies = certificates.bodies();
        }
        return bodies;
    }

    public boolean isForAny() {
        return !getBodies().isEmpty();
    }

    public List<CertificateItem> certificates(UUID body) {
        return certificates.of(body).stream().map(CertificateItem::new).toList();
    }

    /** Those that are not issued yet. */
    public List<BodyOrderView> orders(UUID body) {
        return certificates.orders(body).stream()
                .filter(order ->
                        order.state() == BodyOrderState.AWAITING_KEY || order.state() == BodyOrderState.ISSUING)
                .toList();
    }
}
