package tr.nes.delivery.control.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tr.nes.delivery.DayPart;
import tr.nes.delivery.DeliveryException;
import tr.nes.delivery.DeliveryException.Reason;
import tr.nes.delivery.Holiday;
import tr.nes.delivery.boundary.WorkingCalendars;
import tr.nes.enrolment.testing.EnrolmentFixture;

/** What operators change counts; the rest stays as the rule has it. */
class WorkingCalendarTest {

    private final EnrolmentFixture fixture = new EnrolmentFixture();
    private final WorkingCalendars calendars = fixture.institutions.beans.get(WorkingCalendars.class);
    private final WorkingCalendar calendar = fixture.institutions.beans.get(WorkingCalendar.class);

    @Test
    void whatAnOperatorChangesStays() {
        int year = calendars.firstYear();
        LocalDate decreed = monday(year);
        assertThat(calendars.of(year)).hasSameSizeAs(HolidayRule.of(year).values());
        if (calendar.find(decreed).isPresent()) {
            calendars.remove(decreed);
        }
        LocalDate before = calendar.after(decreed.minusDays(1), 1);
        calendars.add(holiday(decreed));
        calendar.seed();
        assertThat(calendar.find(decreed)).map(Holiday::edited).contains(true);
        assertThat(calendar.after(decreed.minusDays(1), 1)).isAfter(before);
        assertThatThrownBy(() -> calendars.add(holiday(decreed)))
                .isInstanceOf(DeliveryException.class)
                .hasFieldOrPropertyWithValue("reason", Reason.DAY_WRONG);
        calendars.remove(decreed);
        assertThat(calendar.after(decreed.minusDays(1), 1)).isEqualTo(before);
    }

    @Test
    void outsideTheTenYearsNothingIsAdded() {
        assertThatThrownBy(() -> calendars.add(holiday(LocalDate.of(calendars.firstYear() + 30, 3, 2))))
                .hasFieldOrPropertyWithValue("reason", Reason.DAY_WRONG);
        assertThatThrownBy(() -> calendars.add(
                        new Holiday(LocalDate.of(calendars.firstYear(), 3, 2), DayPart.FULL, " ", "Holiday", true)))
                .hasFieldOrPropertyWithValue("reason", Reason.TEXT_WRONG);
    }

    private static Holiday holiday(LocalDate day) {
        return new Holiday(day, DayPart.FULL, "İdari izin", "Decreed holiday", true);
    }

    private static LocalDate monday(int year) {
        LocalDate day = LocalDate.of(year, 9, 7);
        return day.plusDays((8 - day.getDayOfWeek().getValue()) % 7);
    }
}
