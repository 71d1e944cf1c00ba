package tr.nes.web.connection;

import java.util.HashMap;
import java.util.Map;

/** Memory that bodies under way take, by whom they come from. */
final class BodyMemory {

    private final ConnectionPolicy policy;
    private final Map<ClientNetwork, Long> held = new HashMap<>();
    private long all;

    BodyMemory(ConnectionPolicy policy) {
        this.policy = policy;
    }

    /** False if there is no room for so much more. */
    synchronized boolean take(ClientNetwork network, int bytes) {
        if (!policy.holds(bytes, held.getOrDefault(network, 0L), all)) {
            return false;
        }
        held.merge(network, (long) bytes, Long::sum);
        all += bytes;
        return true;
    }

    synchronized void give(ClientNetwork network, long bytes) {
        all -= bytes;
        held.computeIfPresent(network, (key, own) -> own == bytes ? null : own - bytes);
    }
}
