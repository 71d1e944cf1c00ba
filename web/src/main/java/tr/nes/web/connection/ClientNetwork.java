package tr.nes.web.connection;

import java.net.InetAddress;
import tr.nes.shared.SourceNetwork;

/**
 * Addresses that count as one client.
 *
 * @param name as {@link SourceNetwork} writes it
 */
record ClientNetwork(String name) {

    static ClientNetwork of(InetAddress address) {
        return new ClientNetwork(SourceNetwork.of(address));
    }

    /** @param address as written by the server or a trusted proxy; no DNS lookup */
    static ClientNetwork of(String address) {
        return new ClientNetwork(SourceNetwork.of(address));
    }
}
