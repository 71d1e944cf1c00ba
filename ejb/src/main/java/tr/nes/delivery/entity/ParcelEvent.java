package tr.nes.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import tr.nes.delivery.ParcelEventKind;
import tr.nes.delivery.ParcelView;

/** What happened to a parcel. */
@Entity
@Table(name = "parcel_event")
public class ParcelEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long number;

    @Column(name = "parcel_id")
    private UUID parcel;

    @Enumerated(EnumType.STRING)
    private ParcelEventKind kind;

    private Instant at;
    private String note;

    protected ParcelEvent() {}

    public ParcelEvent(Parcel of, ParcelEventKind kind, Instant at, String note) {
        parcel = of.id();
        this.kind = kind;
        this.at = at;
        this.note = note;
    }

    public ParcelView.Event view() {
        return new ParcelView.Event(kind, at, note);
    }
}
