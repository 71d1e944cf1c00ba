package tr.nes.order.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.order.FeeItem;
import tr.nes.order.OrderException.Reason;
import tr.nes.order.PriceView;

/** On each day an item has at most one price. */
class PricePolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private static PriceView price(long amount, int vat, LocalDate from, LocalDate until) {
        return new PriceView(UUID.randomUUID(), FeeItem.LOST_CARD, amount, vat, from, until);
    }

    private static PriceView price(LocalDate from, LocalDate until) {
        return price(100, 20, from, until);
    }

    @ParameterizedTest
    @CsvSource({"0,20,PRICE_WRONG", "100000001,20,PRICE_WRONG", "100,-1,PRICE_WRONG", "100,51,PRICE_WRONG"})
    void whenAmountOrVatAreOutOfBounds_thenThereIsNoPrice(long amount, int vat, Reason reason) {
        assertThatThrownBy(() -> PricePolicy.replaced(price(amount, vat, TODAY, null), List.of(), TODAY))
                .hasFieldOrPropertyWithValue("reason", reason);
    }

    @Test
    void whenItBeginsInThePastOrEndsBeforeItBegins_thenThereIsNoPrice() {
        for (PriceView wrong :
                List.of(price(TODAY.minusDays(1), null), price(TODAY, TODAY.minusDays(1)), price(null, null))) {
            assertThatThrownBy(() -> PricePolicy.replaced(wrong, List.of(), TODAY))
                    .hasFieldOrPropertyWithValue("reason", Reason.PRICE_DAYS);
        }
    }

    @Test
    void whenThePriceBeforeHasNoEnd_thenItEndsWithTheNewOne() {
        PriceView old = price(TODAY.minusYears(1), null);
        PriceView past = price(TODAY.minusYears(2), TODAY.minusYears(1).minusDays(1));
        assertThat(PricePolicy.replaced(price(TODAY.plusDays(1), null), List.of(past, old), TODAY))
                .contains(old);
    }

    @Test
    void whenTwoWouldBeValidOnADay_thenThereIsNoPrice() {
        PriceView bounded = price(TODAY, TODAY.plusDays(10));
        PriceView coming = price(TODAY.plusDays(20), null);
        for (PriceView overlapping : List.of(
                price(TODAY.plusDays(10), TODAY.plusDays(12)),
                price(TODAY, TODAY),
                price(TODAY.plusDays(15), TODAY.plusDays(20)),
                price(TODAY.plusDays(20), null))) {
            assertThatThrownBy(() -> PricePolicy.replaced(overlapping, List.of(bounded, coming), TODAY))
                    .hasFieldOrPropertyWithValue("reason", Reason.PRICE_OVERLAPS);
        }
        assertThat(PricePolicy.replaced(price(TODAY.plusDays(11), TODAY.plusDays(19)), List.of(bounded, coming), TODAY))
                .isEmpty();
    }

    @Test
    void thePriceOfADayIsTheOneThatIsValidThen() {
        PriceView first = price(TODAY, TODAY.plusDays(1));
        PriceView second = price(TODAY.plusDays(2), null);
        List<PriceView> both = List.of(first, second);
        assertThat(PricePolicy.on(TODAY.minusDays(1), FeeItem.LOST_CARD, both)).isEmpty();
        assertThat(PricePolicy.on(TODAY.plusDays(1), FeeItem.LOST_CARD, both)).contains(first);
        assertThat(PricePolicy.on(TODAY.plusDays(2), FeeItem.LOST_CARD, both)).contains(second);
        assertThat(PricePolicy.on(TODAY, FeeItem.FISCAL_SEAL, both)).isEmpty();
    }
}
