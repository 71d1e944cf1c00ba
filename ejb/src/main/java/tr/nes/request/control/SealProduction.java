package tr.nes.request.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.certificate.BodyNumber;
import tr.nes.certificate.CertificateFamily;
import tr.nes.corporate.BodyCertificateIssued;
import tr.nes.corporate.BodyOrderRequest;
import tr.nes.corporate.BodyOrderState;
import tr.nes.corporate.BodyOrderView;
import tr.nes.corporate.boundary.CorporateOrders;
import tr.nes.request.RequestException;
import tr.nes.request.RequestException.Reason;
import tr.nes.request.RequestField;
import tr.nes.request.RequestKind;
import tr.nes.request.RequestState;
import tr.nes.request.entity.ServiceRequest;

/** Paid fiscal seals for the payer's own device: whoever signs for the payer sends the key, and gets the certificate. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SealProduction {

    @Inject
    private CorporateOrders orders;

    @Inject
    private RequestRecords records;

    @Inject
    private RequestNotices notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    static boolean isForOwnDevice(ServiceRequest request) {
        return request.kind() == RequestKind.FISCAL_SEAL && "HSM".equals(request.value(RequestField.MEDIUM));
    }

    void open(ServiceRequest request) {
        orders.open(new BodyOrderRequest(
                CertificateFamily.FISCAL_SEAL,
                new BodyNumber(BodyNumber.Kind.TAX, request.value(RequestField.PAYER_NUMBER)),
                request.value(RequestField.NAME),
                request.value(RequestField.MAIL),
                request.value(RequestField.SIGNER_NUMBER),
                request.value(RequestField.SIGNER_NAME),
                request.id(),
                request.number()));
        notices.key(request);
    }

    Optional<BodyOrderView> of(ServiceRequest request) {
        return orders.of(request.id());
    }

    /** @throws RequestException REQUEST_STATE if the authority was asked for the certificate */
    void cancel(ServiceRequest request) {
        boolean late = of(request)
                .filter(order -> order.state() != BodyOrderState.AWAITING_KEY)
                .isPresent();
        if (late) {
            throw new RequestException(Reason.REQUEST_STATE);
        }
        orders.cancel(request.id());
    }

    void issued(@Observes BodyCertificateIssued event) {
        if (event.request() != null) {
            records.lock(event.request())
                    .filter(request -> request.state() == RequestState.READY)
                    .ifPresent(this::done);
        }
    }

    private void done(ServiceRequest request) {
        request.move(RequestState.DONE, clock.instant());
        notices.issued(request);
        audit.record(AuditFact.told(AuditAction.SERVICE_REQUEST_ISSUED, request.number(), ""));
    }
}
