package tr.nes.delivery;

/** Where a reader of the stock is. */
public enum ReaderStockState {
    IN_STOCK,
    /** In a parcel that waits for its hand-over. */
    ASSIGNED,
    SENT,
    SPOILT
}
