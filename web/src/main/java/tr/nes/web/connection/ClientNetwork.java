package tr.nes.web.connection;

import java.net.InetAddress;
import tr.nes.shared.SourceNetwork;

/**
 * Whom the server counts as one.
 *
 * @param name as {@link SourceNetwork} writes it
 */
record ClientNetwork(String name) {

    static ClientNetwork of(InetAddress address) {
        return new ClientNetwork(SourceNetwork.of(address));
    }

    /** @param address as the server or a proxy of ours wrote it; no name server is asked */
    static ClientNetwork of(String address) {
        return new ClientNetwork(SourceNetwork.of(address));
    }
}
