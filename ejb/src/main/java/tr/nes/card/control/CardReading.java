package tr.nes.card.control;

import java.util.List;
import tr.nes.card.CardUnreadable;
import tr.nes.card.UnknownCardType;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.akis.AkisCard;
import tr.nes.cardconnector.akis.UnexpectedAnswer;
import tr.nes.cardconnector.akis.UnknownCard;
import tr.nes.shared.Digest;

/** Asks a card who it is; sends nothing that changes it or spends a try. */
final class CardReading {

    private CardReading() {}

    /** @throws UnknownCardType if the ATR is none that we know; nothing was sent then */
    static AkisCard open(CardConnection connection) {
        try {
            return AkisCard.on(connection);
        } catch (UnknownCard e) {
            throw new UnknownCardType();
        }
    }

    static CardFacts facts(AkisCard card) throws CardConnectorException {
        try {
            return new CardFacts(
                    card.dialect(),
                    card.serialNumber(),
                    card.lifeCycle(),
                    card.pinTries(),
                    card.pukTries(),
                    certificates(card));
        } catch (UnexpectedAnswer e) {
            throw new CardUnreadable();
        }
    }

    private static List<String> certificates(AkisCard card) throws CardConnectorException {
        try {
            return card.certificates().stream().map(Digest::sha256).toList();
        } catch (UnexpectedAnswer e) {
            return null;
        }
    }
}
