package tr.nes.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import tr.nes.request.RequestField;
import tr.nes.request.RequestField.RequestFault;
import tr.nes.request.RequestKind;
import tr.nes.request.RequestReceipt;
import tr.nes.request.SubmissionResult;
import tr.nes.request.SubmittedRequest;
import tr.nes.request.boundary.ServiceRequests;
import tr.nes.web.access.captcha.CaptchaReply;
import tr.nes.web.access.captcha.PageCaptcha;
import tr.nes.web.shell.Language;
import tr.nes.web.shell.Refusals;

/** The forms of all orders without login: what was typed stays until the order is received. */
@Named
@RequestScoped
public class RequestFormPage {

    @Inject
    private ServiceRequests requests;

    @Inject
    private RequestToken token;

    @Inject
    private PageCaptcha captcha;

    @Inject
    private CaptchaReply reply;

    @Inject
    private Language language;

    private final Map<String, String> values = new HashMap<>();
    private RequestReceipt receipt;

    /** Kart Okuyucu Başvuru. */
    public void orderReaders() {
        order(RequestKind.CARD_READER);
    }

    /** Zaman Damgası Başvuru. */
    public void orderCredits() {
        order(RequestKind.TIMESTAMP);
    }

    /** Mali Mühür Sertifika Başvuru. */
    public void orderSeal() {
        order(RequestKind.FISCAL_SEAL);
    }

    private void order(RequestKind kind) {
        SubmittedRequest typed = new SubmittedRequest(token.value(), kind, RequestInput.of(values), language.getCode());
        SubmissionResult result = requests.submit(typed, captcha.id(), reply.answer());
        switch (result.outcome()) {
            case RECEIVED -> receipt = result.receipt();
            case FAULTY -> result.faults().forEach(RequestFormPage::refuse);
            case WRONG_PICTURE -> {
                captcha.renew();
                Refusals.at("pictureText", "access.requestPictureWrong");
            }
            case THROTTLED -> Refusals.add("requests.throttled");
            case NOT_OFFERED -> Refusals.add("requests.notOffered");
        }
        if (result.outcome() == SubmissionResult.Outcome.THROTTLED) {
            captcha.renew();
        }
    }

    private static void refuse(RequestField field, RequestFault fault) {
        boolean need = fault == RequestFault.MISSING || fault == RequestFault.WRONG;
        Refusals.at(field.name(), "requests." + (need ? "need" + field : "fault" + fault));
    }

    /** By the fields' names. */
    public Map<String, String> getValues() {
        return values;
    }

    /** Null unless this request ordered. */
    public RequestReceipt getReceipt() {
        return receipt;
    }

    /** Months after its end until an order is erased. */
    public int getRetentionMonths() {
        return requests.retentionMonths();
    }

    public boolean isReadersOffered() {
        return requests.isOffered(RequestKind.CARD_READER);
    }

    public boolean isCreditsOffered() {
        return requests.isOffered(RequestKind.TIMESTAMP);
    }

    public boolean isSealOffered() {
        return requests.isOffered(RequestKind.FISCAL_SEAL);
    }
}
