package tr.nes.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import tr.nes.delivery.DeliveryException;
import tr.nes.delivery.DeliveryException.Reason;
import tr.nes.delivery.ReaderModel;
import tr.nes.delivery.ReaderStockState;
import tr.nes.delivery.StockedReaderView;
import tr.nes.shared.HolderId;

/** A card reader of the stock. Changed under its row's lock. */
@Entity
@Table(name = "stocked_reader")
public class StockedReader {

    @Id
    private String serial;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ReaderModel model;

    private String batch;

    @Enumerated(EnumType.STRING)
    private ReaderStockState state;

    private Instant since;

    @Column(name = "registered_by")
    private UUID registeredBy;

    @Column(name = "parcel_id")
    private UUID parcel;

    protected StockedReader() {}

    public StockedReader(String serial, ReaderModel model, String batch, HolderId by, Instant now) {
        this.serial = serial;
        this.model = model;
        this.batch = batch;
        state = ReaderStockState.IN_STOCK;
        since = now;
        registeredBy = by.value();
    }

    /** @throws DeliveryException READER_UNKNOWN unless it is in the stock; READER_MODEL if the parcel's order is for another model */
    public void demandFitFor(Parcel to) {
        demandInStock();
        if (to.readerModel() != null && to.readerModel() != model) {
            throw new DeliveryException(Reason.READER_MODEL);
        }
    }

    /** Throws as {@link #demandFitFor}. */
    public void assign(Parcel to, Instant now) {
        demandFitFor(to);
        state = ReaderStockState.ASSIGNED;
        parcel = to.id();
        since = now;
    }

    /** Another one goes in its place. */
    public void release(Instant now) {
        state = ReaderStockState.IN_STOCK;
        parcel = null;
        since = now;
    }

    /** With its parcel, for the first time or again. */
    public void send(Instant now) {
        state = ReaderStockState.SENT;
        since = now;
    }

    /** @throws DeliveryException READER_UNKNOWN unless it is in the stock */
    public void spoil(Instant now) {
        demandInStock();
        state = ReaderStockState.SPOILT;
        since = now;
    }

    private void demandInStock() {
        if (state != ReaderStockState.IN_STOCK) {
            throw new DeliveryException(Reason.READER_UNKNOWN);
        }
    }

    public String serial() {
        return serial;
    }

    public StockedReaderView view() {
        return new StockedReaderView(serial, model, batch, state, since);
    }
}
