package tr.nes.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import tr.nes.delivery.ParcelView;
import tr.nes.delivery.ReaderOrder;
import tr.nes.delivery.ShipmentView;
import tr.nes.enrolment.CardRecipient;
import tr.nes.shared.HolderId;

/** A card on its way to its holder, with what belongs to it; or card readers alone. */
@Entity
@Table(name = "shipment")
public class Shipment {

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;
    private String code;

    @Column(name = "produced_for")
    private UUID application;

    @Column(name = "holder_id")
    private UUID holder;

    @Column(name = "card_serial")
    private String card;

    private String recipient;
    private String address;
    private String delegate;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "lost_at")
    private Instant lostAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected Shipment() {}

    public Shipment(String number, CardRecipient to, HolderId holder, String card, Instant now) {
        id = UUID.randomUUID();
        this.number = number;
        code = to.code();
        application = to.application();
        this.holder = holder.value();
        this.card = card;
        recipient = to.name();
        address = to.address();
        delegate = to.delegate();
        createdAt = now;
    }

    /** Readers that were ordered without a card; nobody has to log in to receive them. */
    public Shipment(String number, ReaderOrder of, Instant now) {
        id = UUID.randomUUID();
        this.number = number;
        code = of.code();
        application = of.id();
        recipient = of.recipient();
        address = of.address();
        createdAt = now;
    }

    /** All of it is there, as its holder says. */
    public void confirm(Instant now) {
        confirmedAt = now;
    }

    /** Its card is lost or faulty: nobody is to sign with it. */
    public void lose(Instant now) {
        lostAt = now;
    }

    /** No certificate on its card is good any more. */
    public void revoked(Instant now) {
        revokedAt = now;
    }

    /** Another card is made in place of its card. */
    public boolean isReplaced() {
        return lostAt != null;
    }

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    public boolean isOf(HolderId somebody) {
        return somebody.value().equals(holder);
    }

    /** In a time that does not depend on the code. */
    public boolean hasCode(String typed) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }

    public ShipmentView view(List<ParcelView> parcels) {
        return new ShipmentView(id, number, application, address, delegate, confirmedAt, isReplaced(), parcels);
    }

    public UUID id() {
        return id;
    }

    public String number() {
        return number;
    }

    public UUID application() {
        return application;
    }

    /** Null for readers that were ordered without a card. */
    public HolderId holder() {
        return holder == null ? null : new HolderId(holder);
    }

    public String card() {
        return card;
    }

    public String recipient() {
        return recipient;
    }

    public String address() {
        return address;
    }

    /** Who else may receive the card; null for nobody. */
    public String delegate() {
        return delegate;
    }
}
