package tr.nes.cardconnector.remote;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLContext;
import tr.nes.cardconnector.transport.Threads;

/** Accepts agents' connections; each gets a thread of the work manager. */
public final class RemoteListener implements Runnable, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(RemoteListener.class.getName());
    private static final int LOOK_MILLIS = 500;

    private final ServerSocket server;
    private final ListenerSettings settings;
    private final SSLContext context;
    private final AgentDirectory directory;
    private final RemoteTransport transport;
    private final Threads threads;
    private final ConnectionLimits limits;

    private RemoteListener(
            ServerSocket server,
            ListenerSettings settings,
            SSLContext context,
            AgentDirectory directory,
            RemoteTransport transport,
            Threads threads) {
        this.server = server;
        this.settings = settings;
        this.context = context;
        this.directory = directory;
        this.transport = transport;
        this.threads = threads;
        this.limits = new ConnectionLimits(settings);
    }

    /** As {@link RemoteReaders#listen}. */
    public static RemoteListener open(
            ListenerSettings settings,
            SSLContext context,
            AgentDirectory directory,
            RemoteTransport transport,
            Threads threads)
            throws IOException {
        ServerSocket server = new ServerSocket();
        try {
            server.setReuseAddress(true);
            server.setSoTimeout(LOOK_MILLIS);
            server.bind(new InetSocketAddress(settings.address(), settings.port()));
            RemoteListener listener = new RemoteListener(server, settings, context, directory, transport, threads);
            threads.startLong(listener);
            LOG.info(() -> "agents may connect at port " + listener.port());
            return listener;
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    public int port() {
        return server.getLocalPort();
    }

    @Override
    public void run() {
        while (!server.isClosed()) {
            try {
                take(server.accept());
            } catch (SocketTimeoutException nobodyCame) {
                LOG.finest("nobody came");
            } catch (IOException e) {
                if (!server.isClosed()) {
                    LOG.log(Level.WARNING, "a connection of an agent could not be accepted", e);
                }
            }
            limits.expire();
        }
    }

    private void take(Socket socket) throws IOException {
        if (!limits.enter(socket)) {
            ConnectionLimits.close(socket);
            return;
        }
        try {
            socket.setTcpNoDelay(true);
            socket.setKeepAlive(true);
            threads.startLong(new AgentConnection(socket, context, directory, transport, limits, settings.silence()));
        } catch (IOException | RejectedExecutionException e) {
            LOG.log(Level.WARNING, "no thread for a connection of an agent", e);
            ConnectionLimits.close(socket);
            limits.leave(socket);
        }
    }

    /** Ends all connections. Idempotent. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            LOG.log(Level.FINE, "the listener was closed", e);
        }
        limits.closeAll();
    }
}
