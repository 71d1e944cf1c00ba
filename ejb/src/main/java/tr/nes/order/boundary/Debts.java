package tr.nes.order.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import tr.nes.access.CaptchaId;
import tr.nes.access.boundary.Captchas;
import tr.nes.order.DebtQueryResult;
import tr.nes.order.DebtQueryResult.Outcome;
import tr.nes.order.control.DebtQuery;
import tr.nes.order.control.OrderConfiguration;

/** Borç Sorgulama, without login; captcha and query have transactions of their own. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Debts {

    @Inject
    private Captchas captchas;

    @Inject
    private DebtQuery query;

    /**
     * The payer's open debts, if the reference is of one of the payer's. The captcha is used up in any case.
     *
     * @param number identity or tax number as typed
     * @param captcha null if none was shown
     */
    public DebtQueryResult find(String number, String reference, CaptchaId captcha, String answer) {
        if (!query.take()) {
            return DebtQueryResult.of(Outcome.THROTTLED);
        }
        if (!captchas.redeem(captcha, answer)) {
            return DebtQueryResult.of(Outcome.WRONG_PICTURE);
        }
        return query.find(number, reference);
    }

    /** The account for transfers by bank; empty if people pay by card only. */
    public Optional<String> iban() {
        return OrderConfiguration.CURRENT.iban();
    }
}
