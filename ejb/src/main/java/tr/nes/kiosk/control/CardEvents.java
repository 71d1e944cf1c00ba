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
    private ServicingSessions sessions;

    @Inject
    private Event<TerminalChanged> changed;

    @Override
    public void onCardEvent(CardEvent event) {
        terminals.byName(event.reader()).ifPresent(reader -> {
            switch (event.kind()) {
                case CARD_INSERTED -> cards.notice(event.reader());
                case CARD_REMOVED, READER_DETACHED -> sessions.cardTaken(reader.id());
                case READER_ATTACHED -> {}
            }
            changed.fire(new TerminalChanged(reader.terminal()));
        });
    }
}
