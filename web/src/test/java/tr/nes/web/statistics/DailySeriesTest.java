package tr.nes.web.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DailySeriesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    @Test
    void whenDaysHaveNoValue_thenTheyHaveZeroAndNoBar() {
        DailySeries series = DailySeries.of("logins", false, FIRST, 30, Map.of(FIRST.plusDays(2), 4.0));

        assertThat(series.days()).hasSize(30);
        assertThat(series.days().get(2)).isEqualTo(new DayValue(FIRST.plusDays(2), 4));
        assertThat(series.bars())
                .filteredOn(bar -> bar.height() > 0)
                .singleElement()
                .satisfies(bar -> {
                    assertThat(bar.height()).isEqualTo(160);
                    assertThat(bar.y()).isEqualTo(12);
                });
        assertThat(series.sum()).isEqualTo(4);
        assertThat(series.isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2",
        "0.4, 2",
        "1, 2",
        "2, 2",
        "3, 4",
        "5, 10",
        "10, 20",
        "11, 20",
        "37, 40",
        "99, 100",
        "100, 200",
        "401, 1000"
    })
    void theScaleEndsWithARoundNumberThatIsEnough(double most, double top) {
        assertThat(series(most).top()).isEqualTo(top);
    }

    @Test
    void whenAValueIsSmallBesideTheHighest_thenItsBarIsStillSeen() {
        DailySeries series =
                DailySeries.of("logins", false, FIRST, 2, Map.of(FIRST, 1.0, FIRST.plusDays(1), 1_000_000.0));
        assertThat(series.bars().get(0).height()).isEqualTo(2);
    }

    @Test
    void theBarsStayInsideThePlot() {
        List<PlotBar> bars = series(7).bars();
        assertThat(bars).allMatch(bar -> bar.x() >= 50 && bar.x() + bar.width() <= 628);
        assertThat(bars).allMatch(bar -> bar.y() >= 12 && bar.y() + bar.height() == 172);
    }

    @Test
    void theLastDayIsLabelledAndEverySeventhBeforeIt() {
        assertThat(series(1).labelled().stream().map(bar -> bar.of().day()))
                .containsExactly(
                        FIRST.plusDays(1),
                        FIRST.plusDays(8),
                        FIRST.plusDays(15),
                        FIRST.plusDays(22),
                        FIRST.plusDays(29));
    }

    @Test
    void theTableBeginsWithTheNewestDayAndTheFirstOfTheHighestCounts() {
        DailySeries series = DailySeries.of("x", false, FIRST, 3, Map.of(FIRST, 2.0, FIRST.plusDays(1), 2.0));
        assertThat(series.newestFirst().get(0).day()).isEqualTo(FIRST.plusDays(2));
        assertThat(series.most().day()).isEqualTo(FIRST);
    }

    private static DailySeries series(double most) {
        return DailySeries.of("x", false, FIRST, 30, Map.of(FIRST, most));
    }
}
