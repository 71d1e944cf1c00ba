package tr.nes.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.dev.DevPaymentProvider.Deed;
import tr.nes.holder.HolderView;
import tr.nes.order.OrderException.Reason;
import tr.nes.order.control.decision.RefundExchange;
import tr.nes.testing.ConcurrentCalls;
import tr.nes.testing.People;

/** What went wrong elsewhere between a shop and a provider's payment page, as behaviours of the development provider. */
class PaymentCasesTest {

    private OrderFixture fixture;
    private HolderView payer;
    private String reference;

    @BeforeEach
    void open() {
        fixture = new OrderFixture();
        payer = People.registered(fixture.beans);
        reference = fixture.debt(payer, FeeItem.CERTIFICATE_3_YEARS);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whenTheBrowserIsClosed_thenTheServersNoticeIsEnough() {
        String attempt = fixture.start(payer, reference);
        fixture.provider.happens(attempt, Deed.PAY);
        assertThat(fixture.payments.tell(fixture.provider.notice(attempt))).isTrue();
        assertThat(fixture.state(reference)).isEqualTo(DebtState.PAID);
        assertThat(fixture.look(attempt).receipt()).matches("[0-9]{12}");
    }

    @Test
    void whenNoticeReturnAndQueriesComeAtOnce_thenThePaymentIsBookedOnce() throws Exception {
        String attempt = fixture.start(payer, reference);
        fixture.provider.happens(attempt, Deed.PAY);
        Map<String, String> notice = fixture.provider.notice(attempt);
        ConcurrentCalls.of(8, () -> {
            fixture.payments.tell(notice);
            fixture.payments.returned(fixture.provider.returned(attempt));
            return fixture.look(attempt);
        });
        assertThat(fixture.number("select count(*) from ledger_booking where kind = 'CARD_PAYMENT'"))
                .isEqualTo(1);
        assertThat(fixture.staff.balances())
                .containsEntry(LedgerAccount.CARD_PROVIDER, 78_000L)
                .containsEntry(LedgerAccount.DEBTORS, 0L)
                .containsEntry(LedgerAccount.SURPLUS, 0L);
    }

    @Test
    void whenACancellationComesAsASuccessOfNothing_thenNothingIsPaid() {
        String attempt = fixture.start(payer, reference);
        fixture.provider.happens(attempt, Deed.CANCEL);
        assertThat(fixture.payments.tell(fixture.provider.notice(attempt))).isTrue();
        assertThat(fixture.look(attempt).state()).isEqualTo(AttemptState.REFUSED);
        assertThat(fixture.state(reference)).isEqualTo(DebtState.OPEN);
    }

    @Test
    void whenARefusedOneIsPaidAfterAllAndNoNoticeComes_thenTheJobFindsIt_elseItIsClosed() {
        String attempt = fixture.start(payer, reference);
        fixture.provider.happens(attempt, Deed.REFUSE);
        fixture.payments.tell(fixture.provider.notice(attempt));
        assertThat(fixture.look(attempt).state()).isEqualTo(AttemptState.REFUSED);
        fixture.provider.happens(attempt, Deed.PAY);
        fixture.clock.forward(Duration.ofMinutes(3));
        fixture.reconciliation.askAll();
        assertThat(fixture.look(attempt).state()).isEqualTo(AttemptState.PAID);

        String other = fixture.debt(payer, FeeItem.READER_MINI);
        String refused = fixture.start(payer, other);
        fixture.provider.happens(refused, Deed.REFUSE);
        fixture.payments.tell(fixture.provider.notice(refused));
        fixture.clock.forward(Duration.ofMinutes(3));
        fixture.reconciliation.askAll();
        fixture.provider.happens(refused, Deed.PAY);
        assertThat(fixture.look(refused).state()).isEqualTo(AttemptState.CLOSED);
        assertThat(fixture.provider.balance()).isEqualTo(78_000);
    }

    @Test
    void whenTheProviderTakesAnotherAmount_thenTheDebtStaysAndTheMoneyIsKeptApart() {
        String attempt = fixture.start(payer, reference);
        fixture.provider.happens(attempt, Deed.PAY_OTHER);
        fixture.payments.tell(fixture.provider.notice(attempt));
        assertThat(fixture.look(attempt).state()).isEqualTo(AttemptState.MISMATCHED);
        assertThat(fixture.state(reference)).isEqualTo(DebtState.OPEN);
        assertThat(fixture.staff.questionable()).singleElement().satisfies(payment -> {
            assertThat(payment.attempt()).isEqualTo(attempt);
            assertThat(payment.surplus()).isEqualTo(78_001);
        });
    }

    @Test
    void whenNobodyCouldComeBack_thenTheProviderSaysSoBeforeAnybodyPays() {
        String before = System.getProperty("nes.portal.url");
        System.setProperty("nes.portal.url", "ftp://localhost");
        try {
            assertThatThrownBy(() -> fixture.start(payer, reference))
                    .hasFieldOrPropertyWithValue("reason", Reason.PROVIDER_SILENT);
        } finally {
            if (before == null) {
                System.clearProperty("nes.portal.url");
            } else {
                System.setProperty("nes.portal.url", before);
            }
        }
        assertThat(fixture.provider.balance()).isZero();
    }

    @Test
    void whenTheSessionIsGoneAtTheReturn_thenTheTryIsKnownByItsSignedId() {
        String attempt = fixture.start(payer, reference);
        fixture.provider.happens(attempt, Deed.PAY);
        Map<String, String> carried = fixture.provider.returned(attempt);
        assertThat(fixture.payments.returned(carried)).contains(attempt);
        assertThat(fixture.state(reference)).as("a browser decides nothing").isEqualTo(DebtState.OPEN);
        assertThat(fixture.look(attempt).state()).isEqualTo(AttemptState.PAID);
        Map<String, String> other = new HashMap<>(carried);
        other.put("attempt", "0".repeat(32));
        assertThat(fixture.payments.returned(other)).isEmpty();
    }

    @Test
    void whenSomebodyPaysAgainAfterAnError_thenTheFirstTryIsAskedAboutBefore() {
        String first = fixture.start(payer, reference);
        List<UUID> debts = fixture.open(payer, reference);
        fixture.provider.happens(first, Deed.PAY);
        assertThatThrownBy(() -> fixture.payments.start(payer.identityNumber().value(), reference, debts))
                .hasFieldOrPropertyWithValue("reason", Reason.PAYMENT_DONE);
        assertThat(fixture.state(reference)).isEqualTo(DebtState.PAID);
        assertThat(fixture.provider.balance()).isEqualTo(78_000);
    }

    @Test
    void whenTheProviderDoesNotSayWhatBecameOfTheFirstTry_thenThereIsNoSecond() {
        fixture.start(payer, reference);
        fixture.provider.beSilent(true);
        assertThatThrownBy(() -> fixture.start(payer, reference))
                .hasFieldOrPropertyWithValue("reason", Reason.PAYMENT_UNDER_WAY);
        fixture.provider.beSilent(false);
        String second = fixture.start(payer, reference);
        assertThat(fixture.look(second).state()).isEqualTo(AttemptState.OPEN);
    }

    @Test
    void whenAClosedTryIsPaidAllTheSame_thenTheMoneyIsNobodysUntilItGoesBack() {
        String first = fixture.start(payer, reference);
        String second = fixture.start(payer, reference);
        fixture.provider.happens(first, Deed.PAY);
        fixture.provider.happens(second, Deed.PAY);
        fixture.payments.tell(fixture.provider.notice(first));
        fixture.payments.tell(fixture.provider.notice(second));
        assertThat(fixture.look(first).state()).as("closed at the provider").isEqualTo(AttemptState.CLOSED);
        assertThat(fixture.look(second).state()).isEqualTo(AttemptState.PAID);
        assertThat(fixture.provider.balance()).isEqualTo(78_000);
    }

    @Test
    void whenANoticeIsForged_thenNothingHappens() {
        String attempt = fixture.start(payer, reference);
        Map<String, String> forged = new HashMap<>(fixture.provider.notice(attempt));
        forged.put("status", "PAID");
        forged.put("amount", "78000");
        forged.put("currency", "TRY");
        assertThat(fixture.payments.tell(forged)).isFalse();
        assertThat(fixture.payments.tell(Map.of())).isFalse();
        fixture.provider.happens(attempt, Deed.PAY);
        assertThat(fixture.payments.tell(fixture.provider.returned(attempt)))
                .as("what a browser carries")
                .isFalse();
        Map<String, String> notice = fixture.provider.notice(attempt);
        fixture.clock.forward(Duration.ofMinutes(6));
        assertThat(fixture.payments.tell(notice)).as("old").isFalse();
        assertThat(fixture.state(reference)).isEqualTo(DebtState.OPEN);
    }

    @Test
    void whenNoNoticeComes_thenTheJobAsks_andClosesWhatNobodyFinished() {
        String attempt = fixture.start(payer, reference);
        fixture.clock.forward(Duration.ofMinutes(3));
        fixture.reconciliation.askAll();
        assertThat(fixture.look(attempt).state()).isEqualTo(AttemptState.OPEN);
        fixture.clock.forward(Duration.ofMinutes(28));
        fixture.reconciliation.askAll();
        assertThat(fixture.look(attempt).state()).isEqualTo(AttemptState.CLOSED);
        String again = fixture.start(payer, reference);
        fixture.provider.happens(again, Deed.PAY);
        fixture.clock.forward(Duration.ofMinutes(3));
        fixture.reconciliation.askAll();
        assertThat(fixture.look(again).state()).isEqualTo(AttemptState.PAID);
    }

    @Test
    void whenTheAnswerToARefundIsLost_thenItIsAskedForAgainAndGivenOnce() {
        String attempt = fixture.start(payer, reference);
        fixture.provider.happens(attempt, Deed.PAY);
        fixture.look(attempt);
        fixture.decisions.proposeRefund(attempt, DecisionKind.REFUND, "yanlış başvuru");
        UUID refund = fixture.proposed();
        fixture.is(fixture.second);
        fixture.connection.fails(FaultyProvider.Fault.ANSWER_LOST);
        fixture.decisions.approve(refund);
        assertThat(fixture.decisions.recent().get(0).state()).isEqualTo(DecisionState.UNDER_WAY);
        fixture.beans.get(RefundExchange.class).giveAll();
        assertThat(fixture.decisions.recent().get(0).state()).isEqualTo(DecisionState.DONE);
        assertThat(fixture.state(reference)).isEqualTo(DebtState.REFUNDED);
        assertThat(fixture.provider.balance()).isZero();
        assertThat(fixture.staff.balances().get(LedgerAccount.CARD_PROVIDER)).isZero();
        assertThat(fixture.decisions.closing(fixture.prices.today())).hasSize(2).allMatch(ClosingRow::agrees);
    }

    @Test
    void whenTheServerDiesBeforeItsCommit_thenTheNextWordBooksIt() {
        String attempt = fixture.start(payer, reference);
        fixture.provider.happens(attempt, Deed.PAY);
        fixture.audit.dies = true;
        assertThatThrownBy(() -> fixture.payments.tell(fixture.provider.notice(attempt)))
                .hasMessage("the server dies");
        assertThat(fixture.number("select count(*) from ledger_booking where kind = 'CARD_PAYMENT'"))
                .isZero();
        assertThat(fixture.look(attempt).state()).isEqualTo(AttemptState.PAID);
    }
}
