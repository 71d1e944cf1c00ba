package tr.nes.card.control.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.akis.Operation;
import tr.nes.cardtype.CardTypeStanding;
import tr.nes.cardtype.boundary.CardTypes;

/** Creates card readings with the restrictions of the card's type. */
@ApplicationScoped
public class CardReadings {

    @Inject
    private CardTypes types;

    @Inject
    private ServicingSettings settings;

    @Inject
    private TriesPolicy policy;

    /** @throws tr.nes.card.CardException UNKNOWN_CARD_TYPE or VERSION_NOT_SERVED if the ATR is not supported; nothing was sent */
    public CardReading of(CardConnection connection) {
        CardTypeStanding standing = types.standing(connection.reader(), connection.atr());
        Set<Operation> allowed = EnumSet.noneOf(Operation.class);
        allowed.addAll(standing.allowed());
        if (settings.mayPersonalise(connection.atr())) {
            allowed.add(Operation.PERSONALISE);
        }
        return CardReading.of(
                connection,
                types::open,
                allowed,
                question -> policy.allows(connection, question, standing.emptyVerifyFree()));
    }
}
