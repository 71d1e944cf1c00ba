package tr.nes.delivery;

/** What is in a parcel. There is none for a card together with its PIN. */
public enum ParcelContent {
    CARD(true),
    CARD_AND_READER(true),
    READER(false),
    PIN_LETTER(false);

    private final boolean card;

    ParcelContent(boolean card) {
        this.card = card;
    }

    /** Whether the application follows it. */
    public boolean isCard() {
        return card;
    }
}
