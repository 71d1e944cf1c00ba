package tr.nes.card.control;

import java.util.List;
import tr.nes.card.CardUnreadable;
import tr.nes.card.UnknownCardType;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.LifeCycle;
import tr.nes.cardconnector.akis.Operation;
import tr.nes.cardconnector.akis.Tries;
import tr.nes.cardconnector.akis.UnexpectedAnswer;
import tr.nes.cardconnector.akis.UnknownCard;
import tr.nes.shared.Digest;

/** Asks a card who it is; sends nothing that changes it or spends a try. */
final class CardReading {

    private final AkisCard card;
    private final boolean unconfirmedAllowed;

    private CardReading(AkisCard card, boolean unconfirmedAllowed) {
        this.card = card;
        this.unconfirmedAllowed = unconfirmedAllowed;
    }

    /**
     * @param unconfirmedAllowed without it tries are read only where that was seen to cost none on a real card
     * @throws UnknownCardType if the ATR is none that we know; nothing was sent then
     */
    static CardReading of(CardConnection connection, boolean unconfirmedAllowed) {
        try {
            return new CardReading(AkisCard.on(connection), unconfirmedAllowed);
        } catch (UnknownCard e) {
            throw new UnknownCardType();
        }
    }

    AkisCard card() {
        return card;
    }

    /** Comes first: what else may be asked depends on whose card it is. */
    String serialNumber() throws CardConnectorException {
        try {
            return card.serialNumber();
        } catch (UnexpectedAnswer e) {
            throw new CardUnreadable();
        }
    }

    CardFacts facts() throws CardConnectorException {
        return new CardFacts(
                card.dialect(), serialNumber(), lifeCycle(), pinTries(), pukTries(), fingerprints(certificates()));
    }

    LifeCycle lifeCycle() throws CardConnectorException {
        try {
            return card.lifeCycle();
        } catch (UnexpectedAnswer e) {
            throw new CardUnreadable();
        }
    }

    Tries pinTries() throws CardConnectorException {
        return may(Operation.PIN_TRIES) ? card.pinTries() : Tries.unknown();
    }

    Tries pukTries() throws CardConnectorException {
        return may(Operation.PUK_TRIES) ? card.pukTries() : Tries.unknown();
    }

    /** DER; null if the card's directory could not be read. */
    List<byte[]> certificates() throws CardConnectorException {
        try {
            return card.certificates();
        } catch (UnexpectedAnswer e) {
            return null;
        }
    }

    private boolean may(Operation operation) {
        return unconfirmedAllowed || card.dialect().confirmed(operation);
    }

    private static List<String> fingerprints(List<byte[]> certificates) {
        return certificates == null
                ? null
                : certificates.stream().map(Digest::sha256).toList();
    }
}
