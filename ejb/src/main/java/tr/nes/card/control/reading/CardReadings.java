package tr.nes.card.control.reading;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CardConnectionFactory;

/** Creates card readings with the restrictions of the card's type. */
@ApplicationScoped
public class CardReadings {

    @Resource(lookup = "java:/eis/CardConnectionFactory")
    private CardConnectionFactory readers;

    @Inject
    private ServicingSettings settings;

    @Inject
    private TriesPolicy policy;

    /** @throws tr.nes.card.CardException UNKNOWN_CARD_TYPE or VERSION_NOT_SERVED if the ATR is not supported; nothing was sent */
    public CardReading of(CardConnection connection) {
        return CardReading.of(
                connection,
                settings.unconfirmedAllowed(readers),
                question -> policy.allows(connection.atr(), question));
    }
}
