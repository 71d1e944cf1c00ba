package tr.nes.kiosk.control.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.nes.card.InsertedCard;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.kiosk.ReaderBinding;
import tr.nes.kiosk.ReaderHealth;
import tr.nes.kiosk.ReaderState;
import tr.nes.kiosk.ReaderView;
import tr.nes.kiosk.entity.Reader;
import tr.nes.production.boundary.ProductionReaders;

/** Combines registered readers with their current state. */
@ApplicationScoped
public class ReaderViews {

    @Inject
    private ReaderRecords records;

    @Inject
    private AttachedReaders attached;

    @Inject
    private InsertedCards cards;

    @Inject
    private ReaderFaults faults;

    @Inject
    private ProductionReaders production;

    public List<ReaderView> all() {
        return records.all().stream().map(this::view).toList();
    }

    public ReaderView view(Reader reader) {
        Optional<ReaderSnapshot> seen = attached.of(reader);
        return new ReaderView(
                reader.id(),
                reader.terminal(),
                reader.names(),
                attached.stateOf(reader),
                seen.map(ReaderSnapshot::name).map(ReaderName::value).orElse(""),
                seen.filter(ReaderSnapshot::cardPresent).map(this::card).orElse(null),
                reader.outOfServiceSince(),
                faults.of(reader).orElse(null));
    }

    private InsertedCard card(ReaderSnapshot seen) {
        return cards.in(seen.name()).orElse(InsertedCard.UNREADABLE);
    }

    public List<ReaderName> unregistered() {
        return attached.all().stream()
                .map(ReaderSnapshot::name)
                .filter(name -> records.byName(name).isEmpty())
                .filter(name -> !makesCards(name))
                .toList();
    }

    /** Also if it is plugged in again under another number. */
    public boolean makesCards(ReaderName name) {
        return production.names().stream().map(ReaderBinding::of).anyMatch(ReaderBinding.of(name)::equals);
    }

    public ReaderHealth health() {
        List<String> expected = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        List<String> failing = new ArrayList<>();
        for (Reader reader : records.all()) {
            ReaderState state = attached.stateOf(reader);
            if (state != ReaderState.OUT_OF_SERVICE) {
                expected.add(reader.id());
                (state == ReaderState.ATTACHED ? seen : failing).add(reader.id());
            }
        }
        return new ReaderHealth(attached.answering(), List.copyOf(expected), List.copyOf(seen), List.copyOf(failing));
    }
}
