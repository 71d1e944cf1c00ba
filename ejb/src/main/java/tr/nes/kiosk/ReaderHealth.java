package tr.nes.kiosk;

import java.io.Serializable;
import java.util.List;

/**
 * Readers that belong to a terminal and are in service, by their ids.
 *
 * @param failing missing, or not to be told apart
 */
public record ReaderHealth(List<String> expected, List<String> seen, List<String> failing) implements Serializable {

    public boolean up() {
        return failing.isEmpty();
    }
}
