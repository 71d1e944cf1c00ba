package tr.nes.kiosk.control.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import tr.nes.card.CardInReader;
import tr.nes.card.CardInReader.Finding;
import tr.nes.card.boundary.CardServicing;
import tr.nes.cardconnector.Cancellation;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.kiosk.KioskException;
import tr.nes.kiosk.KioskException.Reason;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.entity.Reader;
import tr.nes.shared.HolderId;

/** A terminal's own readers, attached or not, and the cards in them. */
@ApplicationScoped
public class TerminalReaders {

    @Inject
    private ReaderRecords records;

    @Inject
    private AttachedReaders attached;

    @Inject
    private CardServicing cards;

    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public List<CardInReader> look(TerminalId terminal, HolderId holder, Cancellation cancellation) {
        return records.of(terminal).stream()
                .map(reader -> look(reader, holder, cancellation))
                .toList();
    }

    /** @return READER_MISSING also for another terminal's reader: ids from the browser are not trusted */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public CardInReader look(TerminalId terminal, String readerId, HolderId holder, Cancellation cancellation) {
        return records.of(terminal).stream()
                .filter(reader -> reader.id().equals(readerId))
                .findFirst()
                .map(reader -> look(reader, holder, cancellation))
                .orElse(CardInReader.without(readerId, Finding.READER_MISSING));
    }

    /**
     * Returns the PC/SC name under which it is attached now.
     *
     * @throws KioskException READER_MISSING if it is not, or can't be distinguished from another
     * @throws tr.nes.kiosk.KioskException READER_OUT_OF_SERVICE if staff took it out of service meanwhile
     */
    public ReaderName demand(TerminalId terminal, String readerId) {
        return records.of(terminal).stream()
                .filter(candidate -> candidate.id().equals(readerId))
                .findFirst()
                .map(attached::demand)
                .orElseThrow(() -> new KioskException(Reason.READER_MISSING));
    }

    /** The terminal's readers in service that contain a card now. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public List<ReaderName> withCard(TerminalId terminal) {
        return attached.withCard(records.of(terminal));
    }

    private CardInReader look(Reader reader, HolderId holder, Cancellation cancellation) {
        if (!reader.inService()) {
            return CardInReader.without(reader.id(), Finding.OUT_OF_SERVICE);
        }
        Optional<ReaderSnapshot> seen = attached.of(reader);
        if (seen.isEmpty()) {
            return CardInReader.without(reader.id(), Finding.READER_MISSING);
        }
        return seen.get().cardPresent()
                ? cards.look(reader.id(), seen.get().name(), holder, cancellation)
                : CardInReader.without(reader.id(), Finding.NO_CARD);
    }
}
