package tr.nes.kiosk.control.terminal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tr.nes.cardconnector.ReaderName;
import tr.nes.kiosk.ReaderBinding;
import tr.nes.kiosk.ReaderFault;
import tr.nes.kiosk.ReadersChanged;
import tr.nes.kiosk.entity.Reader;

/** The last fault of each reader of this node since server start. */
@ApplicationScoped
public class ReaderFaults {

    private final Map<String, ReaderFault> last = new ConcurrentHashMap<>();

    @Inject
    private Event<ReadersChanged> changed;

    @Inject
    private Clock clock;

    public void failed(ReaderName reader, String kind) {
        last.put(ReaderBinding.of(reader), new ReaderFault(kind, clock.instant()));
        changed.fire(new ReadersChanged());
    }

    public Optional<ReaderFault> of(Reader reader) {
        return reader.names().stream()
                .map(last::get)
                .filter(fault -> fault != null)
                .max((one, other) -> one.at().compareTo(other.at()));
    }
}
