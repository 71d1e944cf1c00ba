package tr.nes.kiosk;

import java.io.Serializable;
import java.util.List;

/**
 * Readers that belong to a terminal and are in service, by their ids.
 *
 * @param answering whether this node's card service does
 * @param failing missing, not to be told apart, or behind a card service that does not answer
 */
public record ReaderHealth(boolean answering, List<String> expected, List<String> seen, List<String> failing)
        implements Serializable {

    public boolean up() {
        return answering && failing.isEmpty();
    }
}
