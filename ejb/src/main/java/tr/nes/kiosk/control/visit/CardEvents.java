package tr.nes.kiosk.control.visit;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.MessageDriven;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jboss.ejb3.annotation.ResourceAdapter;
import tr.nes.card.boundary.CardServicing;
import tr.nes.cardconnector.CardEvent;
import tr.nes.cardconnector.CardEventListener;
import tr.nes.cardconnector.ReaderName;
import tr.nes.kiosk.ReadersChanged;
import tr.nes.kiosk.TerminalChanged;
import tr.nes.kiosk.control.terminal.InsertedCards;
import tr.nes.kiosk.control.terminal.ReaderMeters;
import tr.nes.kiosk.control.terminal.ReaderRecords;
import tr.nes.kiosk.entity.Reader;
import tr.nes.shared.Roles;

/**
 * Handles card and reader events: closes an UNKNOWN operation of a card that is inserted again, watches the chosen
 * card, and updates its terminal's page.
 */
@MessageDriven
@PermitAll
@ResourceAdapter("#card-connector.rar")
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CardEvents implements CardEventListener {

    @Inject
    private ReaderRecords readers;

    @Inject
    private InsertedCards noticed;

    @Inject
    private ReaderMeters meters;

    @Inject
    private CardServicing cards;

    @Inject
    private VisitRecords records;

    @Inject
    private ChosenCardWatch chosenCards;

    @Inject
    private Clock clock;

    @Inject
    private Event<TerminalChanged> changed;

    @Inject
    private Event<ReadersChanged> readersChanged;

    @Override
    public void onCardEvent(CardEvent event) {
        Optional<Reader> registered = readers.byName(event.reader());
        switch (event.kind()) {
            case CARD_INSERTED -> inserted(event.reader(), registered);
            case CARD_REMOVED, READER_DETACHED -> removed(event, registered);
            case READER_ATTACHED -> {}
        }
        registered.ifPresent(reader -> changed.fire(new TerminalChanged(reader.terminal())));
        readersChanged.fire(new ReadersChanged());
    }

    /** Cards in unregistered readers are not accessed. */
    private void inserted(ReaderName reader, Optional<Reader> registered) {
        meters.cardInserted(reader);
        registered.ifPresent(known -> {
            Instant now = clock.instant();
            records.touchAt(known.terminal());
            noticed.inserted(reader, cards.notice(reader), now);
        });
    }

    private void removed(CardEvent event, Optional<Reader> registered) {
        noticed.removed(event.reader());
        cards.forget(event.reader());
        registered.ifPresent(known -> chosenCards.taken(known.id(), event.at()));
    }
}
