package tr.nes.web.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tr.nes.order.DebtQueryResult;
import tr.nes.order.OrderException;
import tr.nes.order.boundary.Debts;
import tr.nes.order.boundary.Payments;
import tr.nes.web.access.captcha.CaptchaReply;
import tr.nes.web.access.captcha.PageCaptcha;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Refusals;

/** Borç Sorgulama ve Ödeme: without login, by number and reference. */
@Named
@RequestScoped
public class DebtPaymentPage {

    private static final String CHOSEN = "borc";
    private static final int MOST = 100;

    @Inject
    private Debts debts;

    @Inject
    private Payments payments;

    @Inject
    private DebtBasket basket;

    @Inject
    private PageCaptcha captcha;

    @Inject
    private CaptchaReply reply;

    @Inject
    private HttpServletRequest request;

    private String number;
    private String reference;

    public void find() {
        DebtQueryResult result = debts.find(number, reference, captcha.id(), reply.answer());
        captcha.renew();
        basket.fill(number, reference, result.debts());
        switch (result.outcome()) {
            case FOUND -> {
                number = null;
                reference = null;
            }
            case UNKNOWN -> Refusals.add("order.queryUnknown");
            case WRONG_PICTURE -> Refusals.at("pictureText", "access.requestPictureWrong");
            case THROTTLED -> Refusals.add("access.throttled");
        }
    }

    /** Begins a try to pay what was chosen. */
    public String pay() {
        try {
            String attempt = payments.start(basket.number(), basket.reference(), chosen());
            return Address.PAYMENT_RESULT.redirect() + "&" + PaymentResultPage.ATTEMPT + "=" + attempt;
        } catch (OrderException refused) {
            Refusals.add("order.refused" + refused.messageKey());
            return null;
        }
    }

    private List<UUID> chosen() {
        String[] values = request.getParameterValues(CHOSEN);
        return values == null
                ? List.of()
                : Stream.of(values)
                        .limit(MOST)
                        .flatMap(value -> Ids.uuid(value).stream())
                        .toList();
    }

    /** Whether people can pay by card. */
    public boolean isByCard() {
        return payments.isOffered();
    }

    /** Null if there is none. */
    public String getIban() {
        return debts.iban().orElse(null);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
