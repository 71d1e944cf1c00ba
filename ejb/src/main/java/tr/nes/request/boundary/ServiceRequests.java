package tr.nes.request.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tr.nes.access.CaptchaId;
import tr.nes.access.boundary.Captchas;
import tr.nes.order.FeeItem;
import tr.nes.request.CollectionResult;
import tr.nes.request.RequestField;
import tr.nes.request.RequestField.RequestFault;
import tr.nes.request.RequestKind;
import tr.nes.request.RequestQueryResult;
import tr.nes.request.RequestReceipt;
import tr.nes.request.SubmissionResult;
import tr.nes.request.SubmissionResult.Outcome;
import tr.nes.request.SubmittedRequest;
import tr.nes.request.control.AccountCollection;
import tr.nes.request.control.RequestConfiguration;
import tr.nes.request.control.RequestQuery;
import tr.nes.request.control.RequestSubmission;

/** Orders without login; captcha, order and query have transactions of their own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ServiceRequests {

    @Inject
    private Captchas captchas;

    @Inject
    private RequestSubmission submission;

    @Inject
    private RequestQuery query;

    @Inject
    private AccountCollection collection;

    /** Whether the price list has what is ordered as this kind. */
    public boolean isOffered(RequestKind kind) {
        return submission.isOffered(kind);
    }

    /** Of today, in kuruş, VAT included; empty if there is none. */
    public OptionalLong price(FeeItem item) {
        return submission.price(item);
    }

    /** Months after its end until an order is erased. */
    public int retentionMonths() {
        return RequestConfiguration.CURRENT.retentionMonths();
    }

    /** How many credits for time stamps can be ordered at once. */
    public List<String> packages() {
        return RequestConfiguration.packages();
    }

    /**
     * Takes an order in, once for each opened form. The captcha is used up unless a field is wrong.
     *
     * @param captcha null if none was shown
     */
    public SubmissionResult submit(SubmittedRequest typed, CaptchaId captcha, String answer) {
        Optional<RequestReceipt> earlier = submission.earlier(typed.page());
        if (earlier.isPresent()) {
            return received(earlier.get());
        }
        if (!submission.take()) {
            return SubmissionResult.of(Outcome.THROTTLED);
        }
        if (!submission.isOffered(typed.kind())) {
            return SubmissionResult.of(Outcome.NOT_OFFERED);
        }
        Map<RequestField, RequestFault> faults = submission.faults(typed);
        if (!faults.isEmpty()) {
            return new SubmissionResult(Outcome.FAULTY, faults, null);
        }
        if (!captchas.redeem(captcha, answer)) {
            return SubmissionResult.of(Outcome.WRONG_PICTURE);
        }
        return submission.takeOrder(typed) ? received(keep(typed)) : SubmissionResult.of(Outcome.THROTTLED);
    }

    private RequestReceipt keep(SubmittedRequest typed) {
        try {
            return submission.keep(typed);
        } catch (PersistenceException twice) {
            return submission.earlier(typed.page()).orElseThrow(() -> twice);
        }
    }

    private static SubmissionResult received(RequestReceipt receipt) {
        return new SubmissionResult(Outcome.RECEIVED, Map.of(), receipt);
    }

    /**
     * The order, if number and reference belong together; both as typed. The captcha is used up in any case.
     *
     * @param captcha null if none was shown
     */
    public RequestQueryResult find(String number, String reference, CaptchaId captcha, String answer) {
        if (!query.take()) {
            return RequestQueryResult.of(RequestQueryResult.Outcome.THROTTLED);
        }
        if (!captchas.redeem(captcha, answer)) {
            return RequestQueryResult.of(RequestQueryResult.Outcome.WRONG_PICTURE);
        }
        return query.find(number, reference);
    }

    /**
     * A new password of the account that was ordered, told this once, if number, reference and code belong together; all as
     * typed. The captcha is used up in any case; the code after success and after some wrong ones.
     *
     * @param code from the SMS
     * @param captcha null if none was shown
     */
    public CollectionResult collect(String number, String reference, String code, CaptchaId captcha, String answer) {
        if (!query.take()) {
            return CollectionResult.of(CollectionResult.Outcome.THROTTLED);
        }
        if (!captchas.redeem(captcha, answer)) {
            return CollectionResult.of(CollectionResult.Outcome.WRONG_PICTURE);
        }
        return collection.collect(number, reference, code);
    }
}
