package tr.nes.web.connection;

import java.time.Duration;
import tr.nes.settings.WebConfiguration;

/**
 * Limits for the share of the server that one address may use.
 *
 * @param perAddress open connections of one address
 * @param inAll open connections of all addresses; from half of it on, one address gets an eighth of its limit
 * @param handshake time limit for the TLS handshake
 * @param heldBytes memory for bodies in transit; one address gets an eighth of it
 */
record ConnectionPolicy(int perAddress, int inAll, Duration handshake, long heldBytes) {

    private static final int SHARES = 8;

    /** Reads the system properties. */
    static ConnectionPolicy configured() {
        WebConfiguration settings = WebConfiguration.CURRENT;
        return new ConnectionPolicy(
                settings.connectionsPerAddress(),
                settings.connections(),
                Duration.ofSeconds(settings.handshakeSeconds()),
                settings.heldBodies());
    }

    /** Whether an address with {@code own} of {@code all} connections may open another one. */
    boolean admits(int own, int all) {
        int share = all < inAll / 2 ? perAddress : Math.max(1, perAddress / SHARES);
        return own < share && all < inAll;
    }

    /** Whether an address that holds {@code own} of {@code all} bytes may take {@code more}. */
    boolean holds(long more, long own, long all) {
        return own + more <= heldBytes / SHARES && all + more <= heldBytes;
    }
}
