package tr.nes.card.control.reading;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tr.nes.card.CardException;
import tr.nes.card.CardException.Reason;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.akis.CardOpener;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.akis.Operation;
import tr.nes.cardconnector.akis.Tries;
import tr.nes.cardconnector.akis.TriesQuestion;
import tr.nes.cardconnector.akis.UnexpectedAnswer;
import tr.nes.cardconnector.akis.UnknownCard;

/**
 * Reads a card's data; sends no command that changes it or spends a try. Serial number and tries are read each
 * time, other data once.
 */
public final class CardReading {

    private final CardConnection connection;
    private final AkisCard card;
    private final Set<Operation> allowed;
    private final Predicate<TriesQuestion> questions;
    private List<byte[]> certificates;
    private TriesQuestion asked;

    private CardReading(
            CardConnection connection, AkisCard card, Set<Operation> allowed, Predicate<TriesQuestion> questions) {
        this.connection = connection;
        this.card = card;
        this.allowed = Set.copyOf(allowed);
        this.questions = questions;
    }

    /**
     * @param opener how its card is spoken with
     * @param allowed operations confirmed for cards of this type, see {@link tr.nes.cardtype.CardTypeStanding}
     * @param questions whether this way of reading tries is allowed for the card's ATR; evaluated each time
     * @throws CardException UNKNOWN_CARD_TYPE or VERSION_NOT_SERVED if the ATR is not supported; nothing was sent
     */
    static CardReading of(
            CardConnection connection, CardOpener opener, Set<Operation> allowed, Predicate<TriesQuestion> questions) {
        try {
            return new CardReading(connection, opener.on(connection), allowed, questions);
        } catch (UnknownCard e) {
            boolean recognized = AkisDialect.of(connection.atr()).isPresent();
            throw new CardException(recognized ? Reason.VERSION_NOT_SERVED : Reason.UNKNOWN_CARD_TYPE);
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

    /** Must be read first: what else may be read depends on the card's holder. */
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
        return allowed.contains(Operation.PIN_TRIES) ? card.pinTries(this::ask) : Tries.unknown();
    }

    public Tries pukTries() throws CardConnectorException {
        return allowed.contains(Operation.PUK_TRIES) ? card.pukTries(this::ask) : Tries.unknown();
    }

    private boolean ask(TriesQuestion question) {
        boolean allowed = questions.test(question);
        asked = allowed ? question : asked;
        return allowed;
    }

    /** The way in which tries were last read. */
    TriesQuestion asked() {
        return asked;
    }

    /** DER; null if the directory could not be read. */
    public List<byte[]> certificates() throws CardConnectorException {
        try {
            certificates = certificates == null ? List.copyOf(card.certificates()) : certificates;
        } catch (UnexpectedAnswer e) {
            return null;
        }
        return certificates;
    }

    /** Sets the certificates read earlier in the same insertion. */
    void recall(List<byte[]> known) {
        certificates = known;
    }

    /** What may be done with the card. */
    public Set<Operation> allowed() {
        return allowed;
    }
}
