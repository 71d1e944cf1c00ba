package tr.nes.cardconnector.transport;

import java.util.List;
import java.util.Optional;
import tr.nes.cardconnector.ReaderSnapshot;

/** Services of the resource adapter for the outbound side and administered objects. */
public interface CardAccess {

    /** The chosen transport; {@link NoTransport} while there is none. */
    CardTransport transport();

    /** The monitor's last snapshot. */
    List<ReaderSnapshot> readers();

    /** Why the readers can't be seen at the moment, for the log; empty while they can. */
    Optional<String> trouble();
}
