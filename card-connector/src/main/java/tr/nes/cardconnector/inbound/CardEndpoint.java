package tr.nes.cardconnector.inbound;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tr.nes.cardconnector.CardEvent;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.transport.Threads;

/** An active endpoint: distributes the events of its readers to lanes. */
final class CardEndpoint implements Consumer<List<CardEvent>> {

    private final Predicate<ReaderName> chosen;
    private final Delivery delivery;
    private final Threads threads;
    private final Map<ReaderName, ReaderLane> lanes = new HashMap<>();

    CardEndpoint(Predicate<ReaderName> chosen, Delivery delivery, Threads threads) {
        this.chosen = chosen;
        this.delivery = delivery;
        this.threads = threads;
    }

    @Override
    public synchronized void accept(List<CardEvent> events) {
        lanes.values().forEach(ReaderLane::kick);
        events.stream()
                .filter(event -> chosen.test(event.reader()))
                .forEach(event -> lane(event.reader()).add(event));
    }

    private ReaderLane lane(ReaderName reader) {
        return lanes.computeIfAbsent(reader, name -> new ReaderLane(delivery, threads));
    }

    synchronized void close() {
        lanes.values().forEach(ReaderLane::close);
    }
}
