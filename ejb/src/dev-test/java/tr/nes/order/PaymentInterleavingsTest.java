package tr.nes.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tr.nes.holder.HolderView;
import tr.nes.testing.People;

/**
 * Random orders of what happens around a payment: notices (late, twice, forged), returns, refreshes, lost answers, deaths of
 * the server before a commit, new tries, refunds. Afterwards every payment is booked once and the books agree with the
 * provider's. 500 of them, or as many as {@code payment.orders} says.
 */
class PaymentInterleavingsTest {

    private static final int GAMES = Integer.getInteger("payment.orders", 500);
    private static final int PAYERS = 5;
    private static final long SEED = 20261130;

    private OrderFixture fixture;
    private List<HolderView> payers;

    @BeforeEach
    void open() {
        fixture = new OrderFixture();
        payers = new ArrayList<>();
        for (int i = 0; i < PAYERS; i++) {
            payers.add(People.registered(fixture.beans));
        }
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whateverHappensInWhateverOrder_thenEachPaymentIsBookedOnce() {
        for (int game = 0; game < GAMES; game++) {
            PaymentGame played = new PaymentGame(fixture, payers, SEED + game);
            played.play();
            played.end();
            played.check();
        }
        assertThat(fixture.number("select coalesce(sum(amount), 0) from ledger_entry"))
                .isZero();
        assertThat(fixture.staff.balances().get(LedgerAccount.CARD_PROVIDER)).isEqualTo(fixture.provider.balance());
        assertThat(fixture.number("select count(*) from (select booking_id from ledger_entry group by booking_id"
                        + " having sum(amount) <> 0)"))
                .isZero();
    }
}
