package tr.nes.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tr.nes.enrolment.ApplicationFees;
import tr.nes.enrolment.ApplicationFees.ApplicationFee;

/** Fees by the price list. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PriceListFees implements ApplicationFees {

    @Inject
    private PriceRecords prices;

    @Override
    public boolean isCharged(ApplicationFee fee) {
        return FeePolicy.special(fee).flatMap(prices::today).isPresent();
    }
}
