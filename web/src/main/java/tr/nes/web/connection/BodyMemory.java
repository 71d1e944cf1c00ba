package tr.nes.web.connection;

import java.util.HashMap;
import java.util.Map;

/** Memory taken by bodies in transit, by client network. */
final class BodyMemory {

    private final ConnectionPolicy policy;
    private final Map<ClientNetwork, Long> held = new HashMap<>();
    private long all;

    BodyMemory(ConnectionPolicy policy) {
        this.policy = policy;
    }

    /** False if there is not enough memory left. */
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
