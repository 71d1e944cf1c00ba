package tr.nes.delivery.control.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tr.nes.delivery.Holiday;
import tr.nes.delivery.entity.CalendarHoliday;
import tr.nes.delivery.entity.CalendarYear;

/** The calendar that operators edit. It begins as the rule has it; a year that is not in it yet is by the rule. */
@ApplicationScoped
@Transactional
public class WorkingCalendar {

    public static final int YEARS = 10;

    private static final ZoneId ISTANBUL = ZoneId.of("Europe/Istanbul");

    @PersistenceContext
    private EntityManager database;

    @Inject
    private Clock clock;

    /** Whether one of these years is missing. */
    public boolean isIncomplete() {
        int first = today().getYear();
        return IntStream.range(first, first + YEARS).anyMatch(year -> !isSeeded(year));
    }

    /** Puts this year and the nine after it into the calendar; years that are there stay as they are. */
    public void seed() {
        int first = today().getYear();
        for (int year = first; year < first + YEARS; year++) {
            if (!isSeeded(year)) {
                database.persist(new CalendarYear(year));
                HolidayRule.of(year).values().stream().map(CalendarHoliday::new).forEach(database::persist);
            }
        }
    }

    public List<Holiday> of(int year) {
        if (!isSeeded(year)) {
            return List.copyOf(HolidayRule.of(year).values());
        }
        return database.createQuery(
                        "select h from CalendarHoliday h where h.day between :first and :last order by h.day",
                        CalendarHoliday.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultStream()
                .map(CalendarHoliday::view)
                .toList();
    }

    /** Empty if it is a working day, unless it is a Saturday or Sunday. */
    public Optional<Holiday> find(LocalDate day) {
        return isSeeded(day.getYear())
                ? Optional.ofNullable(database.find(CalendarHoliday.class, day)).map(CalendarHoliday::view)
                : Optional.ofNullable(HolidayRule.of(day.getYear()).get(day));
    }

    /** False if the day is there already, or its year is not in the calendar. */
    public boolean add(Holiday holiday) {
        boolean possible =
                isSeeded(holiday.day().getYear()) && find(holiday.day()).isEmpty();
        if (possible) {
            database.persist(new CalendarHoliday(holiday));
        }
        return possible;
    }

    /** False if it is not in the calendar. */
    public boolean remove(LocalDate day) {
        CalendarHoliday row = database.find(CalendarHoliday.class, day);
        if (row != null) {
            database.remove(row);
        }
        return row != null;
    }

    /** The last day of a term of so many working days. */
    public LocalDate after(LocalDate day, int workingDays) {
        return WorkingDays.after(day, workingDays, this::find);
    }

    /** In Istanbul. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ISTANBUL);
    }

    private boolean isSeeded(int year) {
        return database.find(CalendarYear.class, year) != null;
    }
}
