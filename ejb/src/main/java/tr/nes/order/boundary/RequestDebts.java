package tr.nes.order.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import tr.nes.order.DebtPayer;
import tr.nes.order.DebtView;
import tr.nes.order.FeeItem;
import tr.nes.order.OrderException;
import tr.nes.order.PriceView;
import tr.nes.order.control.DebtOpening;
import tr.nes.order.control.PriceRecords;
import tr.nes.order.control.RequestDebtRecords;
import tr.nes.order.entity.Debt;
import tr.nes.shared.Roles;

/** Debts of orders without login; for the slice of these orders, never called by a page. Each call is part of the caller's transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RequestDebts {

    @Inject
    private RequestDebtRecords records;

    @Inject
    private DebtOpening opening;

    @Inject
    private PriceRecords prices;

    @Inject
    private Clock clock;

    /** Today, in kuruş, VAT included; empty if the price list has none. */
    public OptionalLong price(FeeItem item) {
        return prices.today(item).map(PriceView::amount).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    /**
     * With the price of today.
     *
     * @param number of the order
     * @param reference which the debt takes over, so that its payer has one only; another one if a debt has it already
     * @throws OrderException QUANTITY_WRONG, PRICE_MISSING
     */
    @RolesAllowed(Roles.BACK_OFFICE)
    public DebtView open(DebtPayer payer, UUID request, String number, String reference, FeeItem item, int quantity) {
        return opening.open(payer, request, reference, number, Map.of(item, quantity))
                .view();
    }

    /** The newest of this order. */
    public Optional<DebtView> of(UUID request) {
        return records.of(request).map(Debt::view);
    }

    /** What it was for is not wanted any more. Does nothing if it owes nothing. @return false if it was paid or waived */
    @RolesAllowed({Roles.BACK_OFFICE, Roles.SYSTEM})
    public boolean cancel(UUID request) {
        Optional<Debt> debt = records.lock(request);
        debt.filter(each -> each.view().open()).ifPresent(opening::cancel);
        return debt.map(each -> !each.state().isSettled()).orElse(true);
    }

    /** Orders whose debt is settled and that have not gone on, the oldest first. */
    @RolesAllowed(Roles.SYSTEM)
    public List<UUID> settled() {
        return records.settled();
    }

    /** The order goes on. @return false if its debt is not settled any more, or it has gone on */
    @RolesAllowed(Roles.SYSTEM)
    public boolean release(UUID request) {
        Optional<Debt> debt =
                records.lock(request).filter(each -> each.state().isSettled()).filter(each -> !each.isReleased());
        debt.ifPresent(each -> each.release(clock.instant()));
        return debt.isPresent();
    }
}
