package tr.nes.request.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.enrolment.boundary.Drafts;
import tr.nes.order.FeeItem;
import tr.nes.order.boundary.RequestDebts;
import tr.nes.request.RequestField;
import tr.nes.request.RequestField.RequestFault;
import tr.nes.request.RequestKind;
import tr.nes.request.RequestReceipt;
import tr.nes.request.RequestState;
import tr.nes.request.SubmittedRequest;
import tr.nes.request.entity.ServiceRequest;
import tr.nes.shared.Digest;
import tr.nes.shared.Randomness;
import tr.nes.shared.RequestOrigin;
import tr.nes.shared.rate.RateLimiter;
import tr.nes.shared.rate.RatePeriod;

/** Takes orders in, each in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class RequestSubmission {

    private static final int TRIES_PER_MINUTE = 20;
    private static final int PER_RECEIVER = 5;
    private static final int NUMBER_LENGTH = 10;
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int REFERENCE_LENGTH = 10;

    @Inject
    private RequestRecords records;

    @Inject
    private RequestNotices notices;

    @Inject
    private RequestDebts debts;

    @Inject
    private Drafts drafts;

    @Inject
    private RateLimiter limiter;

    @Inject
    private RequestOrigin origin;

    @Inject
    private Randomness randomness;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Whether another try is allowed from here in this minute. */
    public boolean take() {
        return limiter.take("service request " + origin.network(), TRIES_PER_MINUTE, RatePeriod.MINUTE);
    }

    /** Whether another order may come from here today, and another one for this mailbox and phone. */
    public boolean takeOrder(SubmittedRequest typed) {
        String mail = typed.values().get(RequestField.MAIL).toLowerCase(Locale.ROOT);
        String phone = typed.values().get(RequestField.PHONE);
        return limiter.take("service order " + origin.network(), RequestConfiguration.CURRENT.perDay(), RatePeriod.DAY)
                && limiter.take("service mail " + Digest.sha256(mail), PER_RECEIVER, RatePeriod.DAY)
                && limiter.take("service phone " + Digest.sha256(phone), PER_RECEIVER, RatePeriod.DAY);
    }

    public Map<RequestField, RequestFault> faults(SubmittedRequest typed) {
        return RequestPolicy.faults(typed.kind(), typed.values(), drafts.provinces());
    }

    /** Whether everything of this kind has a price today. */
    public boolean isOffered(RequestKind kind) {
        return RequestFees.items(kind).stream()
                .allMatch(item -> debts.price(item).isPresent());
    }

    /** Of today, in kuruş; empty if there is none. */
    public OptionalLong price(FeeItem item) {
        return debts.price(item);
    }

    /** Of what came from this page before. */
    public Optional<RequestReceipt> earlier(String page) {
        return records.ofPage(Digest.sha256(page)).map(ServiceRequest::receipt);
    }

    /** A complete order. */
    public RequestReceipt keep(SubmittedRequest typed) {
        Map<RequestField, String> values = values(typed);
        RequestState first =
                RequestPolicy.isByPost(typed.kind(), values) ? RequestState.AWAITING_PAPERS : RequestState.RECEIVED;
        RequestReceipt receipt = new RequestReceipt(freeNumber(), reference(), first);
        String page = Digest.sha256(typed.page());
        ServiceRequest request =
                new ServiceRequest(page, receipt, typed.kind(), values, typed.language(), clock.instant());
        records.add(request);
        if (first == RequestState.AWAITING_PAPERS) {
            notices.papers(request);
        } else {
            notices.received(request);
        }
        audit.record(AuditFact.told(
                AuditAction.SERVICE_REQUEST_RECEIVED,
                request.number(),
                typed.kind().name()));
        return receipt;
    }

    /** Only what the form of this kind asks for. */
    private static Map<RequestField, String> values(SubmittedRequest typed) {
        Map<RequestField, String> values = new EnumMap<>(RequestField.class);
        for (RequestField field : typed.kind().fields()) {
            String text = typed.values().getOrDefault(field, "");
            if (!text.isEmpty()) {
                values.put(field, text);
            }
        }
        return values;
    }

    private String freeNumber() {
        String number;
        do {
            number = randomness.digits(NUMBER_LENGTH);
        } while (records.ofNumber(number).isPresent());
        return number;
    }

    private String reference() {
        StringBuilder reference = new StringBuilder();
        for (int i = 0; i < REFERENCE_LENGTH; i++) {
            reference.append(LETTERS.charAt(randomness.below(LETTERS.length())));
        }
        return reference.toString();
    }
}
