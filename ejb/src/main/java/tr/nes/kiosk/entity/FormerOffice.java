package tr.nes.kiosk.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import tr.nes.kiosk.FormerOfficeView;
import tr.nes.kiosk.OfficeView;
import tr.nes.kiosk.OpeningHours;
import tr.nes.shared.HolderId;

/** What an office was before a change; never rewritten. */
@Entity
@Table(name = "former_office")
public class FormerOffice {

    @EmbeddedId
    private Key key;

    private String name;
    private String address;
    private String weekdays;
    private String saturday;
    private String sunday;
    private Instant until;

    @Column(name = "changed_by")
    private UUID changedBy;

    protected FormerOffice() {}

    public FormerOffice(OfficeView before, Instant now, HolderId administrator) {
        this.key = new Key(before.id(), before.version());
        this.name = before.name();
        this.address = before.address();
        this.weekdays = before.hours().weekdays();
        this.saturday = before.hours().saturday();
        this.sunday = before.hours().sunday();
        this.until = now;
        this.changedBy = administrator.value();
    }

    public FormerOfficeView view() {
        return new FormerOfficeView(name, address, new OpeningHours(weekdays, saturday, sunday), until);
    }

    /** Each version of an office ends once. */
    @Embeddable
    public record Key(@Column(name = "office_id") long office, long version) implements Serializable {}
}
