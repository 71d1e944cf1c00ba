package tr.nes.delivery.control.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import tr.nes.delivery.DayPart;
import tr.nes.delivery.Holiday;

/**
 * The holidays of a year by law 2429: fixed days, the afternoon before Republic Day, and the two feasts of three and a half
 * and four and a half days. Feasts are those of the Umm al-Qura calendar; where the announced day is another, operators
 * correct it, as they add days that are decreed.
 */
public final class HolidayRule {

    private static final int SHAWWAL = 10;
    private static final int DHU_AL_HIJJA = 12;

    private record Name(String turkish, String english) {}

    private static final Name RAMADAN = new Name("Ramazan Bayramı", "Ramadan Feast");
    private static final Name SACRIFICE = new Name("Kurban Bayramı", "Feast of the Sacrifice");
    private static final Name REPUBLIC = new Name("Cumhuriyet Bayramı", "Republic Day");

    private static final Map<MonthDay, Name> FIXED = Map.of(
            MonthDay.of(1, 1), new Name("Yılbaşı", "New Year’s Day"),
            MonthDay.of(4, 23),
                    new Name("Ulusal Egemenlik ve Çocuk Bayramı", "National Sovereignty and Children’s Day"),
            MonthDay.of(5, 1), new Name("Emek ve Dayanışma Günü", "Labour and Solidarity Day"),
            MonthDay.of(5, 19),
                    new Name(
                            "Atatürk’ü Anma, Gençlik ve Spor Bayramı",
                            "Commemoration of Atatürk, Youth and Sports Day"),
            MonthDay.of(7, 15), new Name("Demokrasi ve Millî Birlik Günü", "Democracy and National Unity Day"),
            MonthDay.of(8, 30), new Name("Zafer Bayramı", "Victory Day"),
            MonthDay.of(10, 29), REPUBLIC);

    private final int year;
    private final Map<LocalDate, Holiday> days = new TreeMap<>();

    private HolidayRule(int year) {
        this.year = year;
    }

    /** In the order of the days; a whole day counts where two rules name one. */
    public static Map<LocalDate, Holiday> of(int year) {
        HolidayRule rule = new HolidayRule(year);
        FIXED.forEach((day, name) -> rule.add(day.atYear(year), DayPart.FULL, name));
        rule.add(LocalDate.of(year, 10, 28), DayPart.AFTERNOON, REPUBLIC);
        int first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
        int last = HijrahDate.from(LocalDate.of(year, 12, 31)).get(ChronoField.YEAR);
        for (int hijri = first; hijri <= last; hijri++) {
            rule.feast(LocalDate.from(HijrahDate.of(hijri, SHAWWAL, 1)), 3, RAMADAN);
            rule.feast(LocalDate.from(HijrahDate.of(hijri, DHU_AL_HIJJA, 10)), 4, SACRIFICE);
        }
        return Collections.unmodifiableMap(rule.days);
    }

    private void feast(LocalDate begin, int length, Name name) {
        add(begin.minusDays(1), DayPart.AFTERNOON, name);
        for (int i = 0; i < length; i++) {
            add(begin.plusDays(i), DayPart.FULL, name);
        }
    }

    private void add(LocalDate day, DayPart part, Name name) {
        Holiday known = days.get(day);
        if (day.getYear() == year && (known == null || known.part() == DayPart.AFTERNOON)) {
            days.put(day, new Holiday(day, part, name.turkish(), name.english(), false));
        }
    }
}
