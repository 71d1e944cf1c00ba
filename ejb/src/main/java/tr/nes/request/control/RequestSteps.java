package tr.nes.request.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.delivery.ReaderModel;
import tr.nes.delivery.ReaderOrder;
import tr.nes.delivery.boundary.ReaderShipments;
import tr.nes.enrolment.Province;
import tr.nes.enrolment.boundary.Drafts;
import tr.nes.order.DebtPayer;
import tr.nes.order.DebtState;
import tr.nes.order.DebtView;
import tr.nes.order.PayerKind;
import tr.nes.order.boundary.RequestDebts;
import tr.nes.request.RequestException;
import tr.nes.request.RequestException.Reason;
import tr.nes.request.RequestField;
import tr.nes.request.RequestKind;
import tr.nes.request.RequestState;
import tr.nes.request.entity.ServiceRequest;

/** Moves orders, with audit and notice. The order is locked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RequestSteps {

    private static final int LONGEST_REASON = 300;

    @Inject
    private RequestDebts debts;

    @Inject
    private ReaderShipments shipments;

    @Inject
    private AccountCollection collections;

    @Inject
    private SealProduction seals;

    @Inject
    private Drafts drafts;

    @Inject
    private RequestNotices notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    static DebtPayer payer(ServiceRequest request) {
        String number = request.value(RequestField.PAYER_NUMBER);
        PayerKind kind = number.matches("[0-9]{10}") ? PayerKind.INSTITUTION : PayerKind.PERSON;
        return new DebtPayer(kind, number, request.value(RequestField.NAME));
    }

    /** The signed papers have come. */
    public void papersReceived(ServiceRequest request) {
        request.move(RequestState.RECEIVED, clock.instant());
        notices.received(request);
        audit(AuditAction.SERVICE_REQUEST_PAPERS, request, "");
    }

    /** From now on it owes, at the price of today. @throws RequestException REQUEST_STATE, REQUEST_PRICE */
    public void accept(ServiceRequest request) {
        request.move(RequestState.AWAITING_PAYMENT, clock.instant());
        notices.owes(request, owe(request));
        audit(AuditAction.SERVICE_REQUEST_ACCEPTED, request, "");
    }

    private DebtView owe(ServiceRequest request) {
        if (debts.price(RequestFees.item(request)).isEmpty()) {
            throw new RequestException(Reason.REQUEST_PRICE);
        }
        return debts.open(
                payer(request),
                request.id(),
                request.number(),
                request.receipt().reference(),
                RequestFees.item(request),
                RequestFees.quantity(request));
    }

    /**
     * @param typed why, 1 to 300 characters, which its sender reads
     * @throws RequestException REQUEST_STATE, REQUEST_REASON; REQUEST_PAID if the money has not gone back
     */
    public void refuse(ServiceRequest request, String typed) {
        String why = typed == null ? "" : typed.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new RequestException(Reason.REQUEST_REASON);
        }
        boolean paid = request.state() == RequestState.READY;
        request.refuse(why, clock.instant());
        if (paid ? isMoneyHere(request) : !debts.cancel(request.id())) {
            throw new RequestException(Reason.REQUEST_PAID);
        }
        seals.cancel(request);
        notices.refused(request);
        audit(AuditAction.SERVICE_REQUEST_REFUSED, request, "");
    }

    private boolean isMoneyHere(ServiceRequest request) {
        return debts.of(request.id())
                .map(debt -> debt.state() == DebtState.PAID)
                .orElse(false);
    }

    /** It owes nothing any more. */
    void settled(ServiceRequest request) {
        request.move(RequestState.READY, clock.instant());
        audit(AuditAction.SERVICE_REQUEST_PAID, request, "");
        if (request.kind() == RequestKind.TIMESTAMP) {
            collections.open(request);
        } else if (SealProduction.isForOwnDevice(request)) {
            seals.open(request);
        } else {
            notices.paid(request);
        }
    }

    /** Packs ordered readers for the carrier. @throws RequestException REQUEST_STATE */
    public void send(ServiceRequest request) {
        if (request.kind() != RequestKind.CARD_READER) {
            throw new RequestException(Reason.REQUEST_STATE);
        }
        request.move(RequestState.DONE, clock.instant());
        request.packed(shipments.pack(new ReaderOrder(
                request.id(),
                request.receipt().reference(),
                request.value(RequestField.NAME),
                address(request),
                ReaderModel.valueOf(request.value(RequestField.READER)),
                RequestFees.quantity(request))));
        notices.sent(request);
        audit(AuditAction.SERVICE_REQUEST_SENT, request, request.shipment());
    }

    /**
     * Paid fiscal seals on cards go to the production unit, outside this system.
     *
     * @throws RequestException REQUEST_STATE, also for one that this system makes
     */
    public void handOver(ServiceRequest request) {
        if (request.kind() != RequestKind.FISCAL_SEAL || seals.of(request).isPresent()) {
            throw new RequestException(Reason.REQUEST_STATE);
        }
        request.move(RequestState.DONE, clock.instant());
        notices.handed(request);
        audit(AuditAction.SERVICE_REQUEST_HANDED, request, "");
    }

    private String address(ServiceRequest request) {
        String province = drafts.provinces().stream()
                .filter(each -> each.code().equals(request.value(RequestField.PROVINCE)))
                .map(Province::name)
                .findFirst()
                .orElse("");
        return request.value(RequestField.ADDRESS) + ", " + request.value(RequestField.POSTAL_CODE) + " "
                + request.value(RequestField.DISTRICT) + "/" + province;
    }

    /** Neither papers nor money came. @return false if it was paid meanwhile */
    boolean expire(ServiceRequest request) {
        if (!debts.cancel(request.id())) {
            return false;
        }
        request.move(RequestState.EXPIRED, clock.instant());
        notices.expired(request);
        audit(AuditAction.SERVICE_REQUEST_EXPIRED, request, "");
        return true;
    }

    void audit(AuditAction action, ServiceRequest request, String detail) {
        audit.record(AuditFact.told(action, request.number(), detail));
    }
}
