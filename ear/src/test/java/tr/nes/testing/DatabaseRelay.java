package tr.nes.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The way to a database server. A test can cut and mend it: meanwhile connections end, and new ones are refused. Or hold what is
 * sent, as a network does that loses everything.
 */
public final class DatabaseRelay implements AutoCloseable {

    private final int server;
    private final int port;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Socket> open = new ArrayList<>();
    private ServerSocket listener;
    private boolean holds;

    /** @param server port of the database server on this machine */
    public DatabaseRelay(int server) throws IOException {
        this.server = server;
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        port = listener.getLocalPort();
        accept(listener);
    }

    public int port() {
        return port;
    }

    /** As if the database server had been stopped. */
    public synchronized void cut() throws IOException {
        listener.close();
        for (Socket socket : open) {
            socket.close();
        }
        open.clear();
    }

    public synchronized void mend() throws IOException {
        listener = new ServerSocket();
        listener.setReuseAddress(true);
        listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 50);
        accept(listener);
    }

    /** Nothing arrives any more, until {@link #release}. */
    public synchronized void hold() {
        holds = true;
    }

    public synchronized void release() {
        holds = false;
        notifyAll();
    }

    private synchronized void pass() throws InterruptedException {
        while (holds) {
            wait();
        }
    }

    private void accept(ServerSocket from) {
        threads.submit(() -> {
            while (true) {
                relay(from, from.accept());
            }
        });
    }

    private synchronized void relay(ServerSocket from, Socket client) throws IOException {
        if (from.isClosed()) {
            client.close();
            return;
        }
        Socket target = new Socket(InetAddress.getLoopbackAddress(), server);
        open.addAll(List.of(client, target));
        copy(client, target);
        copy(target, client);
    }

    private void copy(Socket from, Socket to) {
        threads.submit(() -> {
            try (from;
                    to) {
                byte[] octets = new byte[1 << 13];
                int read = from.getInputStream().read(octets);
                while (read >= 0) {
                    pass();
                    to.getOutputStream().write(octets, 0, read);
                    read = from.getInputStream().read(octets);
                }
            }
            return null;
        });
    }

    @Override
    public void close() throws IOException {
        release();
        cut();
        threads.shutdownNow();
    }
}
