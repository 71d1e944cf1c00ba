package tr.nes.order.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import tr.nes.order.LedgerAccount;

/** Bookings sum to zero. */
class PostingsTest {

    @Test
    void postingsSumToZeroAndNeverRunBackwards() {
        Postings postings = new Postings()
                .move(100, LedgerAccount.FEES, LedgerAccount.DEBTORS, null)
                .move(0, LedgerAccount.SURPLUS, LedgerAccount.BANK, null);
        assertThat(postings.entries()).hasSize(2);
        assertThat(postings.entries().stream()
                        .mapToLong(Postings.Posting::amount)
                        .sum())
                .isZero();
        assertThatThrownBy(() -> postings.move(-1, LedgerAccount.FEES, LedgerAccount.BANK, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
