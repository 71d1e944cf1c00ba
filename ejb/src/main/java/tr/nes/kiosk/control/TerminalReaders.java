package tr.nes.kiosk.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import tr.nes.card.CardInReader;
import tr.nes.card.CardInReader.Finding;
import tr.nes.card.boundary.CardServicing;
import tr.nes.cardconnector.CardConnectionFactory;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.entity.Reader;
import tr.nes.shared.HolderId;

/** A terminal's own readers, attached or not, and what is in them. */
@ApplicationScoped
public class TerminalReaders {

    @Resource(lookup = "java:/eis/CardConnectionFactory")
    private CardConnectionFactory connector;

    @Inject
    private TerminalRecords records;

    @Inject
    private CardServicing cards;

    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public List<CardInReader> look(TerminalId terminal, HolderId holder) {
        return records.readersOf(terminal).stream()
                .map(reader -> look(reader, holder))
                .toList();
    }

    /** @return READER_MISSING also for a reader of another terminal: no id from the browser is believed */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public CardInReader look(TerminalId terminal, String readerId, HolderId holder) {
        return records.readersOf(terminal).stream()
                .filter(reader -> reader.id().equals(readerId))
                .findFirst()
                .map(reader -> look(reader, holder))
                .orElse(CardInReader.without(readerId, Finding.READER_MISSING));
    }

    /** Under which name it is attached now. Two names at once can't be told apart: out of service. */
    public Optional<ReaderName> attached(TerminalId terminal, String readerId) {
        return records.readersOf(terminal).stream()
                .filter(reader -> reader.id().equals(readerId))
                .findFirst()
                .flatMap(this::attached);
    }

    private CardInReader look(Reader reader, HolderId holder) {
        Optional<ReaderSnapshot> seen = snapshot(reader);
        if (seen.isEmpty()) {
            return CardInReader.without(reader.id(), Finding.READER_MISSING);
        }
        return seen.get().cardPresent()
                ? cards.look(reader.id(), seen.get().name(), holder)
                : CardInReader.without(reader.id(), Finding.NO_CARD);
    }

    private Optional<ReaderName> attached(Reader reader) {
        return snapshot(reader).map(ReaderSnapshot::name);
    }

    private Optional<ReaderSnapshot> snapshot(Reader reader) {
        List<ReaderSnapshot> found = connector.readers().stream()
                .filter(snapshot -> reader.isCalled(snapshot.name()))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
