package tr.nes.cardconnector.transport;

import java.util.List;
import java.util.Optional;
import tr.nes.cardconnector.ReaderSnapshot;

/** What the outbound side and administered objects ask of the resource adapter they belong to. */
public interface CardAccess {

    /** The transport chosen; {@link NoTransport} while there is none. */
    CardTransport transport();

    /** What the watch last saw. */
    List<ReaderSnapshot> readers();

    /** Why the readers cannot be seen at the moment, to be logged; empty while they can. */
    Optional<String> trouble();
}
