package tr.nes.request.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import tr.nes.request.RequestCase;
import tr.nes.request.RequestException;
import tr.nes.request.RequestException.Reason;
import tr.nes.request.RequestRow;
import tr.nes.request.RequestState;
import tr.nes.request.control.AccountCollection;
import tr.nes.request.control.RequestRecords;
import tr.nes.request.control.RequestSteps;
import tr.nes.request.control.RequestViews;
import tr.nes.request.entity.ServiceRequest;
import tr.nes.shared.RequiresFreshFactor;
import tr.nes.shared.Roles;

/** The back office's queue of orders without login. */
@Stateless
@RolesAllowed(Roles.BACK_OFFICE)
public class StaffRequests {

    @Inject
    private RequestRecords records;

    @Inject
    private RequestViews views;

    @Inject
    private RequestSteps steps;

    @Inject
    private AccountCollection collection;

    /** For every state. */
    public Map<RequestState, Long> counts() {
        return records.counts();
    }

    /** The longest in this state first; {@code first} counts from 0. */
    public List<RequestRow> page(RequestState state, int first, int size) {
        return records.page(state, first, size).stream()
                .map(ServiceRequest::row)
                .toList();
    }

    /** @throws RequestException REQUEST_UNKNOWN */
    public RequestCase of(String number) {
        return records.ofNumber(number)
                .map(views::caseOf)
                .orElseThrow(() -> new RequestException(Reason.REQUEST_UNKNOWN));
    }

    /** The signed papers have come by post. @throws RequestException REQUEST_UNKNOWN, REQUEST_STATE */
    @RequiresFreshFactor
    public void papersReceived(String number) {
        steps.papersReceived(records.lock(number));
    }

    /** From now on it owes, at the price of today. @throws RequestException REQUEST_UNKNOWN, REQUEST_STATE, REQUEST_PRICE */
    @RequiresFreshFactor
    public void accept(String number) {
        steps.accept(records.lock(number));
    }

    /**
     * @param reason 1 to 300 characters, which its sender reads
     * @throws RequestException REQUEST_UNKNOWN, REQUEST_STATE, REQUEST_REASON, REQUEST_PAID
     */
    @RequiresFreshFactor
    public void refuse(String number, String reason) {
        steps.refuse(records.lock(number), reason);
    }

    /** Packs paid readers for the carrier. @throws RequestException REQUEST_UNKNOWN, REQUEST_STATE */
    @RequiresFreshFactor
    public void send(String number) {
        steps.send(records.lock(number));
    }

    /** A paid fiscal seal is with the production unit. @throws RequestException REQUEST_UNKNOWN, REQUEST_STATE */
    @RequiresFreshFactor
    public void handOver(String number) {
        steps.handOver(records.lock(number));
    }

    /** Sends another code by which an account's password is collected. @throws RequestException REQUEST_UNKNOWN, REQUEST_STATE */
    @RequiresFreshFactor
    public void sendCode(String number) {
        collection.offer(records.lock(number));
    }
}
