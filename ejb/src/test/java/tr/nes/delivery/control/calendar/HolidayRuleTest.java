package tr.nes.delivery.control.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tr.nes.delivery.DayPart;
import tr.nes.delivery.Holiday;

@Tag("locale")
class HolidayRuleTest {

    /** As they were announced. */
    @ParameterizedTest
    @CsvSource({
        "2024-04-09, AFTERNOON",
        "2024-04-10, FULL",
        "2024-04-12, FULL",
        "2024-06-15, AFTERNOON",
        "2024-06-19, FULL",
        "2025-03-29, AFTERNOON",
        "2025-03-30, FULL",
        "2025-06-05, AFTERNOON",
        "2025-06-09, FULL",
        "2026-03-19, AFTERNOON",
        "2026-03-20, FULL",
        "2026-03-22, FULL",
        "2026-05-26, AFTERNOON",
        "2026-05-30, FULL"
    })
    void feastsHaveHalfADayBefore(LocalDate day, DayPart part) {
        assertThat(of(day)).map(Holiday::part).contains(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-04-13", "2024-06-20", "2026-03-23", "2026-05-31"})
    void afterThemPeopleWork(LocalDate day) {
        assertThat(of(day)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035})
    void everyYearHasItsFixedDays(int year) {
        List<String> fixed = List.of("-01-01", "-04-23", "-05-01", "-05-19", "-07-15", "-08-30", "-10-29");
        assertThat(fixed)
                .allSatisfy(day -> assertThat(of(LocalDate.parse(year + day)))
                        .map(Holiday::part)
                        .contains(DayPart.FULL));
        assertThat(of(LocalDate.of(year, 10, 28))).isPresent();
        assertThat(HolidayRule.of(year).values()).hasSizeBetween(13, 23).allSatisfy(each -> {
            assertThat(each.day().getYear()).isEqualTo(year);
            assertThat(each.turkish()).isNotEqualTo(each.english());
        });
    }

    @Test
    void aYearMayHaveTheSameFeastTwice() {
        assertThat(of(LocalDate.of(2033, 1, 3))).map(Holiday::english).contains("Ramadan Feast");
        assertThat(of(LocalDate.of(2033, 12, 23))).map(Holiday::english).contains("Ramadan Feast");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 5, 2026-11-30, a week",
        "2026-11-27, 1, 2026-11-30, from a Friday",
        "2026-10-27, 1, 2026-10-30, half a day and Republic Day: only half of the 28th counts",
        "2026-03-18, 1, 2026-03-23, half a day before the feast",
        "2026-05-25, 2, 2026-06-02, over the feast",
        "2026-12-31, 1, 2027-01-04, over New Year"
    })
    void halfDaysCountHalf(LocalDate from, int days, LocalDate last, String why) {
        assertThat(WorkingDays.after(from, days, HolidayRuleTest::of)).as(why).isEqualTo(last);
    }

    private static Optional<Holiday> of(LocalDate day) {
        return Optional.ofNullable(HolidayRule.of(day.getYear()).get(day));
    }
}
