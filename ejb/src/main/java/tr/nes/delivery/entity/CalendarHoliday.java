package tr.nes.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import tr.nes.delivery.DayPart;
import tr.nes.delivery.Holiday;

/** A day on which nobody works, or until noon only. */
@Entity
@Table(name = "calendar_holiday")
public class CalendarHoliday {

    @Id
    @Column(name = "holiday_date")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private DayPart part;

    private String turkish;
    private String english;
    private boolean edited;

    protected CalendarHoliday() {}

    public CalendarHoliday(Holiday from) {
        day = from.day();
        part = from.part();
        turkish = from.turkish();
        english = from.english();
        edited = from.edited();
    }

    public Holiday view() {
        return new Holiday(day, part, turkish, english, edited);
    }
}
