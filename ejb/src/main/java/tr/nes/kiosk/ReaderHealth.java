package tr.nes.kiosk;

import java.io.Serializable;
import java.util.List;

/**
 * Ids of readers that belong to a terminal and are in service.
 *
 * @param answering whether this node's card service responds
 * @param failing missing, not distinguishable, or behind a card service that does not respond
 */
public record ReaderHealth(boolean answering, List<String> expected, List<String> seen, List<String> failing)
        implements Serializable {

    public boolean up() {
        return answering && failing.isEmpty();
    }
}
