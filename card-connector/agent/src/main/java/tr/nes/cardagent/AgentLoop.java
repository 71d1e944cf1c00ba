package tr.nes.cardagent;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.DoubleSupplier;
import java.util.logging.Logger;
import javax.net.ssl.SSLSocket;
import tr.nes.cardconnector.wire.FrameStream;

/** Connects to the server again and again, for ever. */
public final class AgentLoop implements Runnable, AutoCloseable {

    private static final Logger LOG = Logger.getLogger(AgentLoop.class.getName());
    private static final int CONNECT_MILLIS = 10_000;
    /** The server answers a sign of life every few seconds. */
    private static final int SILENCE_MILLIS = 15_000;

    private final InetSocketAddress server;
    private final AgentTls tls;
    private final LocalReaders readers;
    private final BackOff backOff;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicReference<Socket> current = new AtomicReference<>();

    /**
     * @param server host and port; looked up anew at each attempt
     * @param chance 0 to 1, for the time between attempts
     */
    public AgentLoop(InetSocketAddress server, AgentTls tls, LocalReaders readers, DoubleSupplier chance) {
        this.server = server;
        this.tls = tls;
        this.readers = readers;
        this.backOff = new BackOff(chance);
    }

    @Override
    public void run() {
        boolean first = true;
        while (closed.getCount() > 0) {
            if (!first) {
                pause(backOff.next());
            }
            first = false;
            try {
                connect();
            } catch (IOException | RuntimeException e) {
                LOG.info(() -> "no connection to " + server.getHostString() + ": " + e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                close();
            }
        }
    }

    private void connect() throws IOException, InterruptedException {
        if (closed.getCount() == 0) {
            return;
        }
        try (Socket raw = new Socket()) {
            current.set(raw);
            raw.setTcpNoDelay(true);
            raw.setSoTimeout(SILENCE_MILLIS);
            raw.connect(new InetSocketAddress(server.getHostString(), server.getPort()), CONNECT_MILLIS);
            SSLSocket secured = tls.over(raw);
            FrameStream frames = new FrameStream(secured.getInputStream(), secured.getOutputStream());
            new AgentSession(readers, frames, raw, threads).run(this::welcomed);
        }
    }

    private void welcomed() {
        backOff.reset();
        LOG.info(() -> "connected to " + server.getHostString());
    }

    private void pause(Duration time) {
        try {
            closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            close();
        }
    }

    /** Ends the connection; {@link #run} returns. */
    @Override
    public void close() {
        closed.countDown();
        Socket now = current.get();
        if (now != null) {
            try {
                now.close();
            } catch (IOException e) {
                LOG.fine("closed");
            }
        }
        threads.shutdown();
    }
}
