package tr.nes.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tr.nes.order.BookingKind;
import tr.nes.shared.HolderId;

/** A movement of money, or of a claim to it. Never changed. */
@Entity
@Table(name = "ledger_booking")
public class LedgerBooking {

    @Id
    @Column(updatable = false)
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private BookingKind kind;

    @Column(updatable = false)
    private String source;

    @Column(name = "booked_on", updatable = false)
    private LocalDate bookedOn;

    @Column(name = "booked_at", updatable = false)
    private Instant bookedAt;

    @Column(name = "booked_by", updatable = false)
    private UUID bookedBy;

    protected LedgerBooking() {}

    /**
     * @param source what it is booked for; one booking of a kind for each
     * @param by null for the server itself
     */
    public LedgerBooking(BookingKind kind, String source, LocalDate day, Instant now, HolderId by) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.source = source;
        this.bookedOn = day;
        this.bookedAt = now;
        this.bookedBy = by == null ? null : by.value();
    }

    public UUID id() {
        return id;
    }
}
