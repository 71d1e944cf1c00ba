package tr.nes.web.connection;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.function.Predicate;
import javax.net.ssl.SSLSession;
import org.xnio.IoUtils;
import org.xnio.StreamConnection;
import org.xnio.ssl.SslConnection;

/**
 * All connections of the server's listeners, by client network; those of trusted proxies have no limit per
 * address.
 */
final class OpenConnections {

    /** The JDK's name for the cipher suite before the handshake. */
    private static final String NOT_AGREED = "SSL_NULL_WITH_NULL_NULL";

    private record Open(StreamConnection connection, long since) {}

    private final ConnectionPolicy policy;
    private final Predicate<InetSocketAddress> trusted;
    private final Map<ClientNetwork, Queue<Open>> open = new HashMap<>();
    private int all;
    private boolean over;

    OpenConnections(ConnectionPolicy policy, Predicate<InetSocketAddress> trusted) {
        this.policy = policy;
        this.trusted = trusted;
    }

    /** False if the limit is reached or all have ended; then the connection is not recorded. */
    synchronized boolean admit(StreamConnection connection) {
        InetSocketAddress peer = connection.getPeerAddress(InetSocketAddress.class);
        if (peer == null || over) {
            return false;
        }
        Queue<Open> own = open.computeIfAbsent(ClientNetwork.of(peer.getAddress()), key -> new ArrayDeque<>());
        if (!policy.admits(counted(own, peer), all)) {
            forgetClosed(own);
        }
        if (!policy.admits(counted(own, peer), all)) {
            return false;
        }
        own.add(new Open(connection, System.nanoTime()));
        all++;
        return true;
    }

    private int counted(Queue<Open> own, InetSocketAddress peer) {
        return trusted.test(peer) ? 0 : own.size();
    }

    private void forgetClosed(Queue<Open> own) {
        int before = own.size();
        own.removeIf(one -> !one.connection().isOpen());
        all -= before - own.size();
    }

    /** Forgets closed connections, and ends those whose TLS handshake takes too long. */
    synchronized void sweep() {
        long now = System.nanoTime();
        open.values().forEach(this::forgetClosed);
        open.values().removeIf(Queue::isEmpty);
        open.values().stream()
                .flatMap(Queue::stream)
                .filter(one -> Duration.ofNanos(now - one.since()).compareTo(policy.handshake()) >= 0)
                .filter(one -> isHandshaking(one.connection()))
                .forEach(one -> IoUtils.safeClose(one.connection()));
    }

    /** For good. */
    synchronized void endAll() {
        over = true;
        open.values().stream().flatMap(Queue::stream).forEach(one -> IoUtils.safeClose(one.connection()));
    }

    private static boolean isHandshaking(StreamConnection connection) {
        if (connection instanceof SslConnection secure) {
            SSLSession session = secure.getSslSession();
            return session == null || NOT_AGREED.equals(session.getCipherSuite());
        }
        return false;
    }
}
