package tr.nes.cardconnector.simulator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import tr.nes.cardconnector.ReaderGone;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.cardconnector.transport.CardTransport;
import tr.nes.cardconnector.transport.ChangeNotifier;
import tr.nes.cardconnector.transport.ReaderLink;
import tr.nes.cardconnector.transport.ReaderMonitor;

/** Readers that exist only in this JVM, named {@code Simulated Reader 1} and so on. */
public final class SimulatedTransport implements CardTransport {

    private final ChangeNotifier notifier = new ChangeNotifier();
    private final Map<ReaderName, SimulatedReader> readers = new TreeMap<>();

    public SimulatedTransport(int count) {
        IntStream.rangeClosed(1, count)
                .mapToObj(number -> new ReaderName("Simulated Reader " + number))
                .forEach(name -> readers.put(name, new SimulatedReader(name, notifier::raise)));
    }

    @Override
    public String name() {
        return "simulated";
    }

    @Override
    public ReaderLink link(ReaderName name) throws ReaderGone {
        SimulatedReader reader = readers.get(name);
        if (reader == null) {
            throw new ReaderGone(name);
        }
        return new SimulatedLink(reader);
    }

    @Override
    public ReaderMonitor monitor() {
        return new SimulatedMonitor(this, notifier);
    }

    List<ReaderSnapshot> snapshots() {
        return readers.values().stream().map(SimulatedReader::snapshot).toList();
    }

    @Override
    public void close() {
        notifier.raise();
    }

    /** As {@link SimulatedReaders#readers()}. */
    public List<ReaderName> names() {
        return List.copyOf(readers.keySet());
    }

    /** As {@link SimulatedReaders#insert}. */
    public void insert(ReaderName reader, InsertableCard card) {
        known(reader).insert(card);
    }

    /** As {@link SimulatedReaders#pull}. */
    public Optional<InsertableCard> pull(ReaderName reader) {
        return known(reader).pull();
    }

    /** As {@link SimulatedReaders#card}. */
    public Optional<InsertableCard> card(ReaderName reader) {
        return known(reader).card();
    }

    private SimulatedReader known(ReaderName name) {
        SimulatedReader reader = readers.get(name);
        if (reader == null) {
            throw new IllegalArgumentException("no simulated reader " + name);
        }
        return reader;
    }
}
