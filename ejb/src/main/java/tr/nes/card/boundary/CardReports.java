package tr.nes.card.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import tr.nes.card.CardReport;
import tr.nes.card.control.Inspection;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.ReaderName;
import tr.nes.shared.Roles;

/** Looks at a card for the administrator, in the reader's fair queue like everybody else; spends no try. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CardReports {

    @Inject
    private Inspection inspection;

    /**
     * @throws CardConnectorException if there is no reader or no card, or it does not answer
     * @throws tr.nes.card.CardException UNKNOWN_CARD_TYPE if the card is none that we know
     * @throws tr.nes.card.CardException CARD_UNREADABLE if it answers something else than it should
     */
    public CardReport read(ReaderName reader) throws CardConnectorException {
        return inspection.report(reader);
    }
}
