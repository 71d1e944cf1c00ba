package tr.nes.cardconnector.inbound;

import jakarta.resource.spi.work.WorkManager;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import tr.nes.cardconnector.CardEvent;
import tr.nes.cardconnector.ReaderName;

/** A message-driven bean that is listening now: its selection of readers and a lane for each. */
final class CardEndpoint {

    private final CardActivationSpec spec;
    private final WorkManager workManager;
    private final Consumer<CardEvent> delivery;
    private final Map<ReaderName, ReaderLane> lanes = new HashMap<>();

    CardEndpoint(CardActivationSpec spec, WorkManager workManager, Consumer<CardEvent> delivery) {
        this.spec = spec;
        this.workManager = workManager;
        this.delivery = delivery;
    }

    synchronized void accept(CardEvent event) {
        if (spec.selects(event.reader())) {
            lanes.computeIfAbsent(event.reader(), name -> new ReaderLane(workManager, delivery))
                    .add(event);
        }
    }

    synchronized void stop() {
        lanes.values().forEach(ReaderLane::release);
        lanes.clear();
    }
}
