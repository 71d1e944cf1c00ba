package tr.nes.order;

/** Why something is booked. */
public enum BookingKind {
    DEBT,
    CARD_PAYMENT,
    BANK_PAYMENT,
    WAIVER,
    CANCELLATION,
    REFUND
}
