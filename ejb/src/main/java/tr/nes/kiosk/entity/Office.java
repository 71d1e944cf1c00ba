package tr.nes.kiosk.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import tr.nes.kiosk.OfficeView;
import tr.nes.kiosk.OpeningHours;

/** A place where terminals stand, and when it is open. */
@Entity
public class Office {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String name;
    private String address;
    private String weekdays;
    private String saturday;
    private String sunday;

    @Version
    private long version;

    protected Office() {}

    public Office(String name, String address, OpeningHours hours) {
        describe(name, address, hours);
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String address() {
        return address;
    }

    public final void describe(String newName, String newAddress, OpeningHours hours) {
        this.name = newName;
        this.address = newAddress;
        this.weekdays = hours.weekdays();
        this.saturday = hours.saturday();
        this.sunday = hours.sunday();
    }

    public OfficeView view(long kiosks) {
        return new OfficeView(id, name, address, new OpeningHours(weekdays, saturday, sunday), kiosks, version);
    }
}
