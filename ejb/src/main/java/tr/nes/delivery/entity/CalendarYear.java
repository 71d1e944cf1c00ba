package tr.nes.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A year whose holidays are in the calendar. */
@Entity
@Table(name = "calendar_year")
public class CalendarYear {

    @Id
    @Column(name = "year_number")
    private int number;

    protected CalendarYear() {}

    public CalendarYear(int number) {
        this.number = number;
    }
}
