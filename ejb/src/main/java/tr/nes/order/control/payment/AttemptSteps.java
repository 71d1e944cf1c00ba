package tr.nes.order.control.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.order.AttemptState;
import tr.nes.order.AttemptView;
import tr.nes.order.DebtState;
import tr.nes.order.OrderException;
import tr.nes.order.OrderException.Reason;
import tr.nes.order.control.DebtRecords;
import tr.nes.order.entity.Debt;
import tr.nes.order.entity.PaymentAttempt;
import tr.nes.shared.Randomness;

/** The steps of a try around the calls of the provider, each in a transaction of its own. */
@ApplicationScoped
@Transactional
public class AttemptSteps {

    private static final int ID_BYTES = 16;

    @Inject
    private AttemptRecords records;

    @Inject
    private DebtRecords debts;

    @Inject
    private Randomness randomness;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Tries on these debts that may still be paid. */
    List<String> payable(List<UUID> of) {
        return records.payable(of);
    }

    /** Tries of at least this age that may still be paid. */
    List<String> payable(Duration age) {
        return records.payable(clock.instant().minus(age));
    }

    /**
     * Of two at once, the locks on the debts let one through.
     *
     * @throws OrderException DEBT_GONE, PAYMENT_DONE, PAYMENT_UNDER_WAY
     */
    String begin(List<UUID> of) {
        List<Debt> locked = debts.lock(of);
        if (locked.stream().anyMatch(debt -> debt.state() != DebtState.OPEN)) {
            throw new OrderException(Reason.PAYMENT_DONE);
        }
        if (!records.payable(of).isEmpty()) {
            throw new OrderException(Reason.PAYMENT_UNDER_WAY);
        }
        String id = HexFormat.of().formatHex(randomness.bytes(ID_BYTES));
        PaymentAttempt attempt = new PaymentAttempt(id, locked, clock.instant());
        records.add(attempt);
        audit.record(AuditFact.told(AuditAction.PAYMENT_STARTED, id, String.valueOf(attempt.amount())));
        return id;
    }

    long amount(String attempt) {
        return records.find(attempt).orElseThrow().amount();
    }

    void opened(String attempt, String page) {
        records.lock(attempt)
                .filter(found -> found.state() == AttemptState.OPEN)
                .ifPresent(found -> found.open(page));
    }

    /** Nobody can pay it any more, says the provider. */
    void closed(String attempt) {
        records.lock(attempt).filter(found -> found.state().isPayable()).ifPresent(found -> {
            found.move(AttemptState.CLOSED, clock.instant());
            audit.record(AuditFact.told(AuditAction.PAYMENT_ENDED, attempt, AttemptState.CLOSED.name()));
        });
    }

    AttemptState state(String attempt) {
        return records.find(attempt).orElseThrow().state();
    }

    Duration age(String attempt) {
        return Duration.between(records.find(attempt).orElseThrow().startedAt(), clock.instant());
    }

    /** Empty if there is none with this id. */
    public Optional<AttemptView> view(String attempt) {
        return records.find(attempt)
                .map(found -> found.view(
                        debts.of(found.debts()).stream().map(Debt::view).toList()));
    }
}
