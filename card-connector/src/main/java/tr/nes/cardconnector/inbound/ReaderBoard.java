package tr.nes.cardconnector.inbound;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tr.nes.cardconnector.CardEvent;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.cardconnector.inbound.ReaderChanges.Change;
import tr.nes.cardconnector.transport.CardTransport.Seen;

/** What the watch last saw, and who wants to hear of changes. */
final class ReaderBoard {

    private final Clock clock;
    private final List<CardEndpoint> endpoints = new ArrayList<>();
    private final Map<ReaderName, Long> insertions = new HashMap<>();
    private List<ReaderSnapshot> last = List.of();

    ReaderBoard(Clock clock) {
        this.clock = clock;
    }

    synchronized List<ReaderSnapshot> snapshots() {
        return last;
    }

    /** Whoever comes late first hears of what is already there. */
    synchronized void join(CardEndpoint endpoint) {
        endpoints.add(endpoint);
        tell(List.of(endpoint), ReaderChanges.between(List.of(), last));
    }

    synchronized void leave(CardEndpoint endpoint) {
        endpoints.remove(endpoint);
    }

    synchronized void update(List<Seen> seen) {
        List<ReaderSnapshot> now = seen.stream()
                .map(this::snapshot)
                .sorted(Comparator.comparing(ReaderSnapshot::name))
                .toList();
        List<Change> changes = ReaderChanges.between(last, now);
        last = now;
        tell(endpoints, changes);
    }

    private ReaderSnapshot snapshot(Seen seen) {
        boolean before = last.stream().anyMatch(old -> old.name().equals(seen.reader()) && old.cardPresent());
        if (seen.cardPresent() && !before) {
            insertions.merge(seen.reader(), 1L, Long::sum);
        }
        return new ReaderSnapshot(seen.reader(), seen.cardPresent(), insertions.getOrDefault(seen.reader(), 0L));
    }

    private void tell(List<CardEndpoint> listeners, List<Change> changes) {
        for (Change change : changes) {
            CardEvent event = new CardEvent(
                    change.kind(), change.snapshot().name(), change.snapshot().insertion(), clock.instant());
            listeners.forEach(endpoint -> endpoint.accept(event));
        }
    }
}
