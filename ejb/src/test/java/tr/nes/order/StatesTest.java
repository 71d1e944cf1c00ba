package tr.nes.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.order.entity.Debt;
import tr.nes.order.entity.PaymentAttempt;

/** All pairs of states, of debts and of tries to pay. */
class StatesTest {

    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    private static Debt debt(DebtState state) {
        Debt debt = new Debt(
                "2222222222",
                new DebtPayer(PayerKind.PERSON, "10000000146", "AYŞE YILMAZ"),
                null,
                "deneme",
                List.of(new DebtLine(FeeItem.LOST_CARD, 1, 100, 20)),
                NOW);
        if (state == DebtState.REFUNDED) {
            debt.move(DebtState.PAID, NOW);
        }
        if (state != DebtState.OPEN) {
            debt.move(state, NOW);
        }
        return debt;
    }

    private static PaymentAttempt attempt(AttemptState state) {
        PaymentAttempt attempt = new PaymentAttempt("0".repeat(32), List.of(debt(DebtState.OPEN)), NOW);
        if (state != AttemptState.OPEN) {
            attempt.move(state, NOW);
        }
        return attempt;
    }

    @ParameterizedTest
    @EnumSource
    void aDebtMovesOnlyAsDrawn(DebtState state) {
        for (DebtState next : DebtState.values()) {
            Debt debt = debt(state);
            if (state.successors().contains(next)) {
                debt.move(next, NOW);
                assertThat(debt.state()).isEqualTo(next);
            } else {
                assertThatThrownBy(() -> debt.move(next, NOW)).isInstanceOf(OrderException.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTryMovesOnlyAsDrawn_andMoneyThatCameIsNeverForgotten(AttemptState state) {
        assertThat(state.isBooked()).isEqualTo(state.successors().isEmpty());
        for (AttemptState next : AttemptState.values()) {
            PaymentAttempt attempt = attempt(state);
            if (state.successors().contains(next)) {
                attempt.move(next, NOW);
                assertThat(attempt.state()).isEqualTo(next);
            } else {
                assertThatThrownBy(() -> attempt.move(next, NOW)).isInstanceOf(OrderException.class);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDecisionEndsOnce(DecisionState state) {
        assertThat(state.successors()).doesNotContain(state, DecisionState.PROPOSED);
    }
}
