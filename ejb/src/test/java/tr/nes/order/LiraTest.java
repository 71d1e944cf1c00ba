package tr.nes.order;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts as people write them. */
class LiraTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.080,00|108000",
                "1080,00|108000",
                "1080.00|108000",
                "1080|108000",
                "0,05|5",
                "1.234.567,89 TL|123456789",
                "12 ₺|1200"
            })
    void whatPeopleWriteIsRead(String typed, long amount) {
        assertThat(Lira.parse(typed)).hasValue(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "1,5", "1.08,00", "1,000.00", "10.80,0", "1e3", "٣", "1 080,00"})
    void whatCouldMeanTwoThingsIsNotRead(String typed) {
        assertThat(Lira.parse(typed)).isEmpty();
    }

    @Test
    void amountsAreWrittenTheSameEverywhere() {
        assertThat(Lira.text(108_000)).isEqualTo("1.080,00 TL");
        assertThat(Lira.text(123_456_789)).isEqualTo("1.234.567,89 TL");
        assertThat(Lira.plain(-5)).isEqualTo("-0,05");
        assertThat(Lira.parse(null)).isEmpty();
    }
}
