package tr.nes.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import tr.nes.dev.DevPaymentProvider.Deed;
import tr.nes.holder.HolderView;
import tr.nes.order.control.decision.RefundExchange;

/** One payer with some debts. */
final class PaymentGame {

    private final OrderFixture fixture;

    private final long seed;
    private final Random random;
    private final HolderView payer;
    private final List<String> references = new ArrayList<>();
    private final List<String> attempts = new ArrayList<>();
    private final Map<String, Map<String, String>> kept = new HashMap<>();

    PaymentGame(OrderFixture fixture, List<HolderView> payers, long seed) {
        this.fixture = fixture;
        this.seed = seed;
        random = new Random(seed);
        payer = payers.get(random.nextInt(payers.size()));
    }

    void play() {
        for (int i = random.nextInt(2); i >= 0; i--) {
            references.add(
                    fixture.debt(payer, random.nextBoolean() ? FeeItem.READER_MINI : FeeItem.CERTIFICATE_3_YEARS));
        }
        start();
        for (int i = 4 + random.nextInt(10); i > 0; i--) {
            step();
        }
    }

    private void step() {
        if (attempts.isEmpty()) {
            start();
            return;
        }
        String attempt = attempts.get(random.nextInt(attempts.size()));
        switch (random.nextInt(16)) {
            case 0, 1 -> start();
            case 2, 3, 4 -> fixture.provider.happens(attempt, Deed.PAY);
            case 5 -> fixture.provider.happens(attempt, random.nextBoolean() ? Deed.REFUSE : Deed.CANCEL);
            case 6 -> {
                if (random.nextInt(5) == 0) {
                    fixture.provider.happens(attempt, Deed.PAY_OTHER);
                }
            }
            case 7, 8 -> notice(attempt);
            case 9 -> repeated(attempt);
            case 10 -> forged(attempt);
            case 11 -> comeBack(attempt);
            case 12 -> look(attempt);
            case 13 -> {
                fixture.clock.forward(Duration.ofSeconds(random.nextInt(200)));
                reconcile();
            }
            case 14 -> fault();
            default -> refund(attempt);
        }
    }

    /** Fails if an earlier one is not decided, if all is paid, or if there is no answer. */
    private void start() {
        List<UUID> chosen = references.stream()
                .map(reference -> fixture.staff.search(reference).get(0))
                .filter(DebtView::open)
                .map(DebtView::id)
                .toList();
        try {
            attempts.add(fixture.payments.start(payer.identityNumber().value(), references.get(0), chosen));
        } catch (OrderException refused) {
            assertThat(refused.reason())
                    .isIn(
                            OrderException.Reason.DEBT_NONE,
                            OrderException.Reason.PAYMENT_UNDER_WAY,
                            OrderException.Reason.PAYMENT_DONE,
                            OrderException.Reason.PROVIDER_SILENT);
            remember();
        } catch (IllegalStateException died) {
            remember();
        }
    }

    /** Those whose start was not answered exist all the same. */
    private void remember() {
        for (String reference : references) {
            UUID debt = fixture.staff.search(reference).get(0).id();
            fixture.staff.payments(debt).stream()
                    .map(PaymentView::attempt)
                    .filter(id -> !attempts.contains(id))
                    .forEach(attempts::add);
        }
    }

    private void notice(String attempt) {
        Map<String, String> notice = fixture.provider.notice(attempt);
        kept.putIfAbsent(attempt, notice);
        tell(notice);
        if (random.nextBoolean()) {
            tell(notice);
        }
    }

    private void tell(Map<String, String> notice) {
        try {
            fixture.payments.tell(notice);
        } catch (IllegalStateException died) {
            assertThat(died).hasMessage("the server dies");
        }
    }

    /** What was said earlier comes once more. */
    private void repeated(String attempt) {
        tell(kept.getOrDefault(attempt, Map.of()));
    }

    private void forged(String attempt) {
        Map<String, String> forged = new HashMap<>(fixture.provider.notice(attempt));
        forged.put("status", "PAID");
        forged.put("amount", "108000");
        forged.put("currency", "TRY");
        forged.put("forged", "yes");
        assertThat(fixture.payments.tell(forged)).isFalse();
        assertThat(fixture.payments.tell(fixture.provider.returned(attempt)))
                .as("a browser's fields are no server's word")
                .isFalse();
    }

    private void comeBack(String attempt) {
        assertThat(fixture.payments.returned(fixture.provider.returned(attempt)))
                .contains(attempt);
        look(attempt);
    }

    private void look(String attempt) {
        try {
            fixture.payments.look(attempt);
        } catch (IllegalStateException died) {
            assertThat(died).hasMessage("the server dies");
        }
    }

    private void reconcile() {
        try {
            fixture.reconciliation.askAll();
        } catch (IllegalStateException died) {
            assertThat(died).hasMessage("the server dies");
        }
    }

    private void fault() {
        switch (random.nextInt(3)) {
            case 0 -> fixture.connection.fails(FaultyProvider.Fault.UNREACHED);
            case 1 -> fixture.connection.fails(FaultyProvider.Fault.ANSWER_LOST);
            default -> fixture.audit.dies = true;
        }
    }

    private void refund(String attempt) {
        fixture.is(fixture.first);
        DecisionKind kind = random.nextBoolean() ? DecisionKind.REFUND : DecisionKind.SURPLUS;
        try {
            fixture.decisions.proposeRefund(attempt, kind, "deneme");
            UUID id = fixture.proposed();
            fixture.is(fixture.second);
            fixture.decisions.approve(id);
        } catch (OrderException nothing) {
            assertThat(nothing.reason())
                    .isIn(OrderException.Reason.PAYMENT_GONE, OrderException.Reason.DECISION_EXISTS);
        } catch (IllegalStateException died) {
            assertThat(died).hasMessage("the server dies");
        }
    }

    /** The network and the server are well again, and the jobs have had their time. */
    void end() {
        fixture.connection.fails(null);
        fixture.audit.dies = false;
        attempts.forEach(attempt -> tell(fixture.provider.notice(attempt)));
        fixture.clock.forward(Duration.ofMinutes(31));
        fixture.reconciliation.askAll();
        fixture.beans.get(RefundExchange.class).giveAll();
    }

    void check() {
        for (String attempt : attempts) {
            long bookings = fixture.number(
                    "select count(*) from ledger_booking where kind = 'CARD_PAYMENT' and source = '" + attempt + "'");
            boolean taken = fixture.provider
                    .order(attempt)
                    .filter(order -> order.status().equals("PAID"))
                    .isPresent();
            assertThat(bookings).as("seed " + seed + " attempt " + attempt).isEqualTo(taken ? 1 : 0);
            assertThat(fixture.look(attempt).state().isBooked())
                    .as("seed " + seed)
                    .isEqualTo(taken);
        }
        for (String reference : references) {
            DebtView debt = fixture.staff.search(reference).get(0);
            long owed = fixture.number("select coalesce(sum(amount), 0) from ledger_entry where account = 'DEBTORS'"
                    + " and debt_id = '" + debt.id() + "'");
            assertThat(owed).as("seed " + seed).isEqualTo(debt.open() ? debt.amount() : 0);
        }
    }
}
