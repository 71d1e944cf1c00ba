package tr.nes.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import tr.nes.enrolment.ApplicationFees.ApplicationFee;
import tr.nes.enrolment.ApplicationPaymentDue;
import tr.nes.enrolment.boundary.ApplicationPayments;
import tr.nes.notification.Notice;
import tr.nes.order.DebtPayer;
import tr.nes.order.DebtState;
import tr.nes.order.FeeItem;
import tr.nes.order.Lira;
import tr.nes.order.PayerKind;
import tr.nes.order.entity.Debt;
import tr.nes.shared.PublicUrl;

/** The debts of applications that wait for money. What has no price does not owe; it owes as soon as it has one. */
@ApplicationScoped
public class ApplicationDebts {

    /** Of the page on which debts are paid, on the portal. */
    public static final String PATH = "/borc-odeme";

    @Inject
    private DebtRecords records;

    @Inject
    private DebtOpening opening;

    @Inject
    private PriceRecords prices;

    @Inject
    private ApplicationPayments applications;

    /** In the transaction in which the application begins to wait, or is taken back. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changed(@Observes ApplicationPaymentDue event) {
        if (event.due()) {
            arise(event.application());
        } else {
            records.ofApplication(event.application())
                    .map(debt -> records.lock(debt.id()))
                    .filter(debt -> debt.state() == DebtState.OPEN)
                    .ifPresent(opening::cancel);
        }
    }

    /** Those that wait without owing, such as from before there were prices. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public List<UUID> waiting() {
        return applications.awaiting();
    }

    /** Does nothing if it does not wait any more, owes already, or a price is missing. */
    @Transactional
    public void arise(UUID application) {
        if (records.ofApplication(application).isPresent()) {
            return;
        }
        applications.fee(application).filter(this::isPriced).ifPresent(fee -> arise(application, fee));
    }

    private boolean isPriced(ApplicationFee fee) {
        return items(fee).stream().allMatch(item -> prices.today(item).isPresent());
    }

    private List<FeeItem> items(ApplicationFee fee) {
        boolean special = FeePolicy.special(fee).flatMap(prices::today).isPresent();
        return FeePolicy.items(fee, special);
    }

    private void arise(UUID application, ApplicationFee fee) {
        Map<FeeItem, Integer> items = items(fee).stream().collect(Collectors.toMap(Function.identity(), item -> 1));
        DebtPayer payer = new DebtPayer(PayerKind.PERSON, fee.identityNumber(), fee.name());
        Debt debt = opening.open(payer, application, fee.number(), items);
        applications.tell(
                application,
                Notice.of("order/debt")
                        .with("reference", debt.reference())
                        .with("amount", Lira.text(debt.amount()))
                        .with("page", PublicUrl.forPeople() + PATH));
    }
}
