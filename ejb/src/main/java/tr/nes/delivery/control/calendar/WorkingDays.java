package tr.nes.delivery.control.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import tr.nes.delivery.DayPart;
import tr.nes.delivery.Holiday;

/** Counts working days. A half day counts half. */
public final class WorkingDays {

    private WorkingDays() {}

    /** The day on which so many working days are over, beginning with the day after. */
    public static LocalDate after(LocalDate day, int count, Function<LocalDate, Optional<Holiday>> calendar) {
        LocalDate last = day;
        int halves = 2 * count;
        while (halves > 0) {
            last = last.plusDays(1);
            halves -= halves(last, calendar);
        }
        return last;
    }

    private static int halves(LocalDate day, Function<LocalDate, Optional<Holiday>> calendar) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return 0;
        }
        return calendar.apply(day)
                .map(holiday -> holiday.part() == DayPart.AFTERNOON ? 1 : 0)
                .orElse(2);
    }
}
