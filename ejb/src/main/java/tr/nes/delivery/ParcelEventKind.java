package tr.nes.delivery;

/** What happened to a parcel. */
public enum ParcelEventKind {
    HANDED_OVER(ParcelState.HANDED_OVER, false),
    ACCEPTED(null, true),
    /** The carrier did not find the recipient. */
    ATTEMPT(null, true),
    DELIVERED(ParcelState.DELIVERED, true),
    RETURNED(ParcelState.RETURNED, true),
    /** To be sent again. */
    RESENT(ParcelState.WAITING, false),
    /** Replaced, because it did not arrive. */
    LOST(ParcelState.LOST, false),
    /** The holder says that it is there. */
    CONFIRMED(ParcelState.DELIVERED, false);

    private final ParcelState next;
    private final boolean carriers;

    ParcelEventKind(ParcelState next, boolean carriers) {
        this.next = next;
        this.carriers = carriers;
    }

    /** The state that it leads to; null if it changes none. */
    public ParcelState next() {
        return next;
    }

    /** Whether it comes from the carrier. */
    public boolean isCarriers() {
        return carriers;
    }
}
