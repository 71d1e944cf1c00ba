package tr.nes.web.connection;

import java.time.Duration;
import tr.nes.web.shell.http.WebConfiguration;

/**
 * How much of the server one address may hold.
 *
 * @param perAddress open connections of one address
 * @param inAll open connections of all of them; from half of it on an address gets an eighth of its share
 * @param handshake how long TLS may take until it is agreed on
 * @param heldBytes memory for bodies that are under way; an eighth of it for one address
 */
record ConnectionPolicy(int perAddress, int inAll, Duration handshake, long heldBytes) {

    private static final int SHARES = 8;

    /** As the system properties say. */
    static ConnectionPolicy configured() {
        WebConfiguration settings = WebConfiguration.CURRENT;
        return new ConnectionPolicy(
                settings.connectionsPerAddress(),
                settings.connections(),
                Duration.ofSeconds(settings.handshakeSeconds()),
                settings.heldBodies());
    }

    /** One more connection of an address that has {@code own} of {@code all}. */
    boolean admits(int own, int all) {
        int share = all < inAll / 2 ? perAddress : Math.max(1, perAddress / SHARES);
        return own < share && all < inAll;
    }

    /** So many more bytes for an address that holds {@code own} of {@code all}. */
    boolean holds(long more, long own, long all) {
        return own + more <= heldBytes / SHARES && all + more <= heldBytes;
    }
}
