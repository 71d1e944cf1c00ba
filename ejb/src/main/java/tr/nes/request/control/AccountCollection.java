package tr.nes.request.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.request.CollectionResult;
import tr.nes.request.CollectionResult.Outcome;
import tr.nes.request.RequestException;
import tr.nes.request.RequestException.Reason;
import tr.nes.request.RequestField;
import tr.nes.request.RequestState;
import tr.nes.request.entity.ServiceRequest;
import tr.nes.shared.Digest;
import tr.nes.shared.Randomness;
import tr.nes.timestamp.AccountCredentials;
import tr.nes.timestamp.boundary.OrderedAccounts;

/**
 * Ordered accounts for time stamps. No message has the password: whoever has the reference (mail) and a code (SMS) is shown a new
 * one, once.
 */
@ApplicationScoped
@Transactional
public class AccountCollection {

    private static final int CODE_LENGTH = 8;

    @Inject
    private RequestQuery query;

    @Inject
    private RequestRecords records;

    @Inject
    private OrderedAccounts accounts;

    @Inject
    private RequestNotices notices;

    @Inject
    private Randomness randomness;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** The account of a paid order, which is locked. */
    void open(ServiceRequest request) {
        long credits = RequestFees.quantity(request);
        request.opened(accounts.open(request.value(RequestField.NAME), credits, request.number()));
        request.move(RequestState.DONE, clock.instant());
        audit.record(AuditFact.told(AuditAction.SERVICE_REQUEST_COMPLETED, request.number(), request.account()));
        offer(request);
    }

    /** Sends a code; an earlier one is void. The order is locked. @throws RequestException REQUEST_STATE if it has no account */
    public void offer(ServiceRequest request) {
        if (request.account() == null) {
            throw new RequestException(Reason.REQUEST_STATE);
        }
        String code = randomness.digits(CODE_LENGTH);
        request.offer(digest(request, code));
        notices.account(request, code);
        audit.record(AuditFact.told(AuditAction.SERVICE_REQUEST_CODE, request.number(), ""));
    }

    /** Never throws for what was typed: a wrong code counts. */
    public CollectionResult collect(String number, String reference, String typed) {
        String code = typed == null ? "" : typed.replaceAll("[\\s-]", "");
        return query.known(number, reference)
                .map(request -> collect(records.lock(request.number()), code))
                .orElseGet(() -> CollectionResult.of(Outcome.UNKNOWN));
    }

    private CollectionResult collect(ServiceRequest request, String code) {
        if (!request.collect(digest(request, code))) {
            audit.record(AuditFact.refused(AuditAction.SERVICE_REQUEST_COLLECTED, null, request.number(), "code"));
            return CollectionResult.of(Outcome.UNKNOWN);
        }
        AccountCredentials credentials = accounts.hand(request.account());
        notices.collected(request);
        audit.record(AuditFact.told(AuditAction.SERVICE_REQUEST_COLLECTED, request.number(), request.account()));
        return new CollectionResult(Outcome.HANDED_OVER, credentials);
    }

    private static String digest(ServiceRequest request, String code) {
        return Digest.sha256(request.id() + " " + code);
    }
}
