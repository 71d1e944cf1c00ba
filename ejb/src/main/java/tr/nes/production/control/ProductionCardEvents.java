package tr.nes.production.control;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jboss.ejb3.annotation.ResourceAdapter;
import tr.nes.cardconnector.CardEvent;
import tr.nes.cardconnector.CardEventListener;
import tr.nes.shared.Roles;

/** Makes each blank card that is put into a reader of the production; every reader has a lane of its own. */
@MessageDriven
@PermitAll
@ResourceAdapter("#card-connector.rar")
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProductionCardEvents implements CardEventListener {

    @Inject
    private ProductionRun production;

    @Override
    public void onCardEvent(CardEvent event) {
        if (event.kind() == CardEvent.Kind.CARD_INSERTED) {
            production.run(event.reader());
        }
    }
}
