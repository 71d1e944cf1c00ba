package tr.nes.cardconnector.remote;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Connections of the listener: strangers have few places, few of them per address, and little time; agents have their own, which
 * strangers can't take.
 */
final class ConnectionLimits {

    private static final int STRANGERS_PER_ADDRESS = 4;

    private final int agentsAllowed;
    private final int strangersAllowed;
    private final long nanos;
    private final Map<Socket, Long> strangers = new HashMap<>();
    private final Set<Socket> agents = new HashSet<>();
    private boolean closed;

    ConnectionLimits(ListenerSettings settings) {
        this.agentsAllowed = settings.connections();
        this.strangersAllowed = Math.max(STRANGERS_PER_ADDRESS, settings.connections() / 2);
        this.nanos = settings.handshake().toNanos();
    }

    /** False if there is no place for it: the caller closes it. */
    synchronized boolean enter(Socket socket) {
        InetAddress address = socket.getInetAddress();
        long same = strangers.keySet().stream()
                .filter(other -> address.equals(other.getInetAddress()))
                .count();
        if (closed || strangers.size() >= strangersAllowed || same >= STRANGERS_PER_ADDRESS) {
            return false;
        }
        strangers.put(socket, System.nanoTime());
        return true;
    }

    /** From now on an agent's. False if there are too many, or its time was over. */
    synchronized boolean admit(Socket socket) {
        if (agents.size() >= agentsAllowed || strangers.remove(socket) == null) {
            return false;
        }
        return agents.add(socket);
    }

    synchronized void leave(Socket socket) {
        strangers.remove(socket);
        agents.remove(socket);
    }

    /** Closes connections that have not said in time who they are, however slowly they talk. */
    void expire() {
        long now = System.nanoTime();
        List<Socket> late;
        synchronized (this) {
            late = strangers.entrySet().stream()
                    .filter(entry -> now - entry.getValue() > nanos)
                    .map(Map.Entry::getKey)
                    .toList();
            late.forEach(strangers::remove);
        }
        late.forEach(ConnectionLimits::close);
    }

    void closeAll() {
        List<Socket> all;
        synchronized (this) {
            closed = true;
            all = Stream.concat(strangers.keySet().stream(), agents.stream()).toList();
        }
        all.forEach(ConnectionLimits::close);
    }

    static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is of no use any more
            return;
        }
    }
}
