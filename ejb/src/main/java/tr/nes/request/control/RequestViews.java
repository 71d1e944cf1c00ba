package tr.nes.request.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import tr.nes.corporate.BodyOrderView;
import tr.nes.corporate.boundary.CorporateOrders;
import tr.nes.order.DebtPayer;
import tr.nes.order.DebtState;
import tr.nes.order.DebtView;
import tr.nes.order.PayerKind;
import tr.nes.order.boundary.RequestDebts;
import tr.nes.request.RequestCase;
import tr.nes.request.RequestKind;
import tr.nes.request.RequestState;
import tr.nes.request.RequestView;
import tr.nes.request.entity.ServiceRequest;

/** Orders for display. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RequestViews {

    @Inject
    private RequestDebts debts;

    @Inject
    private CorporateOrders seals;

    public RequestView of(ServiceRequest request) {
        Optional<DebtView> open = debts.of(request.id()).filter(DebtView::open);
        return new RequestView(
                request.number(),
                request.kind(),
                request.state(),
                request.since(),
                ends(request),
                open.map(DebtView::reference).orElse(null),
                open.map(DebtView::amount).orElse(0L),
                request.note(),
                request.shipment(),
                request.account(),
                request.isCollectable(),
                seals.of(request.id()).map(BodyOrderView::state).orElse(null));
    }

    private static Instant ends(ServiceRequest request) {
        boolean waits = request.state().successors().contains(RequestState.EXPIRED);
        return waits ? request.since().plus(Duration.ofDays(RequestConfiguration.CURRENT.days())) : null;
    }

    public RequestCase caseOf(ServiceRequest request) {
        return new RequestCase(request.row(), of(request), request.values(), payer(request), canRefuse(request));
    }

    /** In full where it is compared with papers, and for bodies. */
    private static String payer(ServiceRequest request) {
        DebtPayer payer = RequestSteps.payer(request);
        boolean open = payer.kind() == PayerKind.INSTITUTION || request.kind() == RequestKind.FISCAL_SEAL;
        return open ? payer.number() : payer.masked();
    }

    private boolean canRefuse(ServiceRequest request) {
        return request.state().successors().contains(RequestState.REFUSED)
                && (request.state() != RequestState.READY || isGivenBack(request));
    }

    private boolean isGivenBack(ServiceRequest request) {
        return debts.of(request.id())
                .map(debt -> debt.state() == DebtState.REFUNDED || debt.state() == DebtState.WAIVED)
                .orElse(true);
    }
}
