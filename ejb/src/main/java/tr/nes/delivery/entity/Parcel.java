package tr.nes.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tr.nes.delivery.Consignment;
import tr.nes.delivery.DeliveryException;
import tr.nes.delivery.DeliveryException.Reason;
import tr.nes.delivery.ParcelContent;
import tr.nes.delivery.ParcelEventKind;
import tr.nes.delivery.ParcelRow;
import tr.nes.delivery.ParcelState;
import tr.nes.delivery.ParcelView;
import tr.nes.delivery.ReaderModel;

/** One parcel of a shipment. */
@Entity
@Table(name = "parcel")
public class Parcel {

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;

    @Column(name = "shipment_id")
    private UUID shipment;

    @Enumerated(EnumType.STRING)
    private ParcelContent content;

    @Enumerated(EnumType.STRING)
    private ParcelState state;

    @Column(name = "state_since")
    private Instant since;

    @Column(name = "handed_over_at")
    private Instant handedOverAt;

    @Column(name = "announced_at")
    private Instant announcedAt;

    private int attempts;
    private boolean charged;

    @Enumerated(EnumType.STRING)
    @Column(name = "reader_model")
    private ReaderModel readerModel;

    protected Parcel() {}

    /**
     * @param place among the parcels of the shipment, from 1
     * @param charged whether the holder pays for it
     */
    public Parcel(Shipment of, int place, ParcelContent content, boolean charged, Instant now) {
        id = UUID.randomUUID();
        number = of.number() + "-" + place;
        shipment = of.id();
        this.content = content;
        this.charged = charged;
        state = ParcelState.WAITING;
        since = now;
    }

    /** @param model of the reader that goes out in it; null if none was ordered or any will do */
    public Parcel with(ReaderModel model) {
        readerModel = content.hasReader() ? model : null;
        return this;
    }

    /** @throws DeliveryException PARCEL_STATE if that can't happen to it now */
    public void take(ParcelEventKind kind, Instant now) {
        if (kind == ParcelEventKind.ATTEMPT && state == ParcelState.HANDED_OVER) {
            attempts++;
        }
        if (kind.next() == null) {
            return;
        }
        if (!state.successors().contains(kind.next())) {
            throw new DeliveryException(Reason.PARCEL_STATE);
        }
        state = kind.next();
        since = now;
        if (state == ParcelState.HANDED_OVER) {
            handedOverAt = now;
            attempts = 0;
        }
    }

    /** To be sent again. @param atHoldersCost whether the holder pays for it */
    public void resend(boolean atHoldersCost, Instant now) {
        take(ParcelEventKind.RESENT, now);
        charged = atHoldersCost;
        announcedAt = null;
    }

    public void announced(Instant now) {
        announcedAt = now;
    }

    public ParcelView view(List<ParcelView.Event> events) {
        return new ParcelView(id, number, content, state, since, attempts, charged, events);
    }

    /** @param reader serial number of the one in it; null if there is none */
    public ParcelRow row(Shipment of, String reader) {
        return new ParcelRow(
                id,
                number,
                content,
                readerModel,
                reader,
                state,
                since,
                attempts,
                charged,
                of.recipient(),
                delegate(of),
                of.address());
    }

    public Consignment consignment(Shipment of) {
        return new Consignment(number, of.recipient(), delegate(of), of.address());
    }

    private String delegate(Shipment of) {
        return content == ParcelContent.PIN_LETTER ? null : of.delegate();
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public UUID shipment() {
        return shipment;
    }

    public ParcelContent content() {
        return content;
    }

    /** Null if none was ordered, or any will do. */
    public ReaderModel readerModel() {
        return readerModel;
    }

    public ParcelState state() {
        return state;
    }

    public Instant since() {
        return since;
    }

    /** The last time; null if it never was. */
    public Instant handedOverAt() {
        return handedOverAt;
    }
}
