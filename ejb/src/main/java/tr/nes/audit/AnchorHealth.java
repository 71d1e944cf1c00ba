package tr.nes.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * State of one anchor.
 *
 * @param rows number of the last row this server has anchored there; 0 if none yet
 * @param at when that was; null if none yet
 * @param fault why the newest record is missing; empty if it is not
 */
public record AnchorHealth(String name, long rows, Instant at, String fault) implements Serializable {

    public boolean up() {
        return fault.isEmpty();
    }
}
