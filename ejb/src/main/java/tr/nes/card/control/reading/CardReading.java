package tr.nes.card.control.reading;

import java.util.List;
import java.util.function.Predicate;
import tr.nes.card.CardException;
import tr.nes.card.CardException.Reason;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.akis.Operation;
import tr.nes.cardconnector.akis.Tries;
import tr.nes.cardconnector.akis.TriesQuestion;
import tr.nes.cardconnector.akis.UnexpectedAnswer;
import tr.nes.cardconnector.akis.UnknownCard;

/**
 * Asks a card who it is; sends nothing that changes it or spends a try. Serial number and tries are asked for each time, the rest
 * once.
 */
public final class CardReading {

    private final CardConnection connection;
    private final AkisCard card;
    private final boolean unconfirmedAllowed;
    private final Predicate<TriesQuestion> questions;
    private List<byte[]> certificates;
    private TriesQuestion asked;

    private CardReading(
            CardConnection connection, AkisCard card, boolean unconfirmed, Predicate<TriesQuestion> questions) {
        this.connection = connection;
        this.card = card;
        this.unconfirmedAllowed = unconfirmed;
        this.questions = questions;
    }

    /**
     * @param unconfirmedAllowed without it tries are read only where the wording was confirmed on a real card
     * @param questions whether a card of this ATR may be asked so for its tries; consulted each time
     * @throws CardException UNKNOWN_CARD_TYPE if the ATR is none that we know; nothing was sent then
     */
    static CardReading of(CardConnection connection, boolean unconfirmedAllowed, Predicate<TriesQuestion> questions) {
        try {
            return new CardReading(connection, AkisCard.on(connection), unconfirmedAllowed, questions);
        } catch (UnknownCard e) {
            throw new CardException(Reason.UNKNOWN_CARD_TYPE);
        }
    }

    ReaderName reader() {
        return connection.reader();
    }

    /** As {@link CardConnection#insertion()}. */
    long insertion() {
        return connection.insertion();
    }

    String atr() {
        return connection.atr().hex();
    }

    public AkisCard card() {
        return card;
    }

    /** Comes first: what else may be asked depends on whose card it is. */
    public String serialNumber() throws CardConnectorException {
        try {
            return card.serialNumber();
        } catch (UnexpectedAnswer e) {
            throw new CardException(Reason.CARD_UNREADABLE);
        }
    }

    LifeCycle lifeCycle() throws CardConnectorException {
        try {
            return card.lifeCycle();
        } catch (UnexpectedAnswer e) {
            throw new CardException(Reason.CARD_UNREADABLE);
        }
    }

    public Tries pinTries() throws CardConnectorException {
        return may(Operation.PIN_TRIES) ? card.pinTries(this::ask) : Tries.unknown();
    }

    public Tries pukTries() throws CardConnectorException {
        return may(Operation.PUK_TRIES) ? card.pukTries(this::ask) : Tries.unknown();
    }

    private boolean ask(TriesQuestion question) {
        boolean allowed = questions.test(question);
        asked = allowed ? question : asked;
        return allowed;
    }

    /** The last question for tries that was put to the card. */
    TriesQuestion asked() {
        return asked;
    }

    /** DER; null if the card's directory could not be read. */
    public List<byte[]> certificates() throws CardConnectorException {
        try {
            certificates = certificates == null ? List.copyOf(card.certificates()) : certificates;
        } catch (UnexpectedAnswer e) {
            return null;
        }
        return certificates;
    }

    /** They were read before, in the same stay. */
    void recall(List<byte[]> known) {
        certificates = known;
    }

    private boolean may(Operation operation) {
        return unconfirmedAllowed || card.dialect().confirmed(operation);
    }
}
