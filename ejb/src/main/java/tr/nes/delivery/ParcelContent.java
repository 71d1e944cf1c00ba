package tr.nes.delivery;

/** What is in a parcel. There is none for a card together with its PIN. */
public enum ParcelContent {
    CARD(true, false),
    CARD_AND_READER(true, true),
    READER(false, true),
    PIN_LETTER(false, false);

    private final boolean card;
    private final boolean reader;

    ParcelContent(boolean card, boolean reader) {
        this.card = card;
        this.reader = reader;
    }

    public boolean hasReader() {
        return reader;
    }

    /** Whether the application follows it. */
    public boolean isCard() {
        return card;
    }
}
