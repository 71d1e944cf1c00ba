package tr.nes.cardconnector;

/** The card in the reader does not answer to reset (upside down, not a smart card, broken). */
public final class CardMute extends CardConnectorException {

    private static final long serialVersionUID = 1L;

    public CardMute(ReaderName reader, Throwable cause) {
        super("a card that does not answer in " + reader, cause);
    }

    public CardMute(ReaderName reader) {
        this(reader, null);
    }
}
