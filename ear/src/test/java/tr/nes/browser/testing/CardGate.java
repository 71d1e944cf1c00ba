package tr.nes.browser.testing;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tr.nes.cardconnector.simulator.VpcdSlot;
import tr.nes.cardconnector.testing.Eventually;
import tr.nes.cardconnector.testing.PcscDaemon;

/**
 * A proxy between the cards and the daemon's slots. A command that presents a secret is passed on only when this
 * many cards have received such a command at the same time.
 */
public final class CardGate implements AutoCloseable {

    private static final int VERIFY = 0x20;
    private static final int LONGEST_WITHOUT_DATA = 5;
    private static final long PATIENCE_SECONDS = 60;

    private final PcscDaemon daemon;
    private final CyclicBarrier together;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<ServerSocket> listeners = new ArrayList<>();

    /** @param slots of the daemon, which must not use vpcd's own ports */
    public CardGate(PcscDaemon daemon, int slots, int cards) throws Exception {
        this.daemon = daemon;
        this.together = new CyclicBarrier(cards);
        for (int slot = 0; slot < slots; slot++) {
            ServerSocket listener = listener(VpcdSlot.FIRST_PORT + slot);
            listeners.add(listener);
            int inside = slot;
            threads.submit(() -> admit(listener, inside));
        }
    }

    /** Retries while another connection happens to use the port. */
    private static ServerSocket listener(int port) throws Exception {
        List<ServerSocket> opened = new ArrayList<>();
        Eventually.until("port " + port, Duration.ofSeconds(PATIENCE_SECONDS), () -> {
            try {
                return opened.add(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
            } catch (BindException taken) {
                return false;
            }
        });
        return opened.get(0);
    }

    private Void admit(ServerSocket listener, int slot) throws IOException {
        while (true) {
            Socket card = listener.accept();
            Socket reader = new Socket(InetAddress.getLoopbackAddress(), daemon.port(slot));
            card.setTcpNoDelay(true);
            reader.setTcpNoDelay(true);
            threads.submit(() -> relay(card, reader, false));
            threads.submit(() -> relay(reader, card, true));
        }
    }

    private Void relay(Socket from, Socket to, boolean commands) throws Exception {
        try (from;
                to;
                DataInputStream in = new DataInputStream(from.getInputStream());
                OutputStream out = to.getOutputStream()) {
            while (true) {
                byte[] message = new byte[2 + in.readUnsignedShort()];
                message[0] = (byte) (message.length - 2 >> 8);
                message[1] = (byte) (message.length - 2);
                in.readFully(message, 2, message.length - 2);
                if (commands && presentsSecret(message)) {
                    meet();
                }
                out.write(message);
            }
        }
    }

    private static boolean presentsSecret(byte[] message) {
        return message.length > 2 + LONGEST_WITHOUT_DATA && message[3] == VERIFY;
    }

    private void meet() throws InterruptedException, BrokenBarrierException, TimeoutException {
        together.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void close() throws IOException {
        for (ServerSocket listener : listeners) {
            listener.close();
        }
        threads.shutdownNow();
    }
}
