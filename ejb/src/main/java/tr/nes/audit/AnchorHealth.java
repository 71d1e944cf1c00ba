package tr.nes.audit;

import java.io.Serializable;
import java.time.Instant;

/**
 * How one anchor does.
 *
 * @param rows up to which row it was written by this server; 0 if it was not yet
 * @param at when that was; null if it was not yet
 * @param fault why the newest record is not there; empty if all is well
 */
public record AnchorHealth(String name, long rows, Instant at, String fault) implements Serializable {

    public boolean up() {
        return fault.isEmpty();
    }
}
