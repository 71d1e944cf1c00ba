package tr.nes.kiosk.control;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.jboss.ejb3.annotation.ResourceAdapter;
import tr.nes.card.boundary.CardServicing;
import tr.nes.cardconnector.CardEvent;
import tr.nes.cardconnector.CardEventListener;
import tr.nes.kiosk.TerminalChanged;
import tr.nes.kiosk.entity.Reader;
import tr.nes.shared.Roles;

/** Hears of cards and readers, closes what was unknown of a card that is seen again, and wakes its terminal's page. */
@MessageDriven
@PermitAll
@ResourceAdapter("#card-connector.rar")
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CardEvents implements CardEventListener {

    @Inject
    private TerminalRecords terminals;

    @Inject
    private CardServicing cards;

    @Inject
    private Event<TerminalChanged> changed;

    @Override
    public void onCardEvent(CardEvent event) {
        terminals.byName(event.reader()).map(Reader::terminal).ifPresent(terminal -> {
            if (event.kind() == CardEvent.Kind.CARD_INSERTED) {
                cards.notice(event.reader());
            }
            changed.fire(new TerminalChanged(terminal));
        });
    }
}
