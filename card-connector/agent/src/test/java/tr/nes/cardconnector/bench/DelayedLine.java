package tr.nes.cardconnector.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A line on the loopback on which everything arrives later by half of the round trip, in each direction. */
final class DelayedLine implements AutoCloseable {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ServerSocket entry = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
    private final int exit;
    private final long nanos;

    /** @param roundTripMillis there and back */
    DelayedLine(int exit, int roundTripMillis) throws IOException {
        this.exit = exit;
        this.nanos = TimeUnit.MILLISECONDS.toNanos(roundTripMillis) / 2;
        threads.execute(this::accept);
    }

    int port() {
        return entry.getLocalPort();
    }

    private record Piece(byte[] bytes, long due) {}

    private void accept() {
        try {
            while (true) {
                Socket near = entry.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), exit);
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                relay(near, far);
                relay(far, near);
            }
        } catch (IOException closed) {
            threads.shutdownNow();
        }
    }

    private void relay(Socket from, Socket to) {
        BlockingQueue<Piece> underWay = new LinkedBlockingQueue<>();
        threads.execute(() -> read(from, to, underWay));
        threads.execute(() -> write(to, underWay));
    }

    private void read(Socket from, Socket to, BlockingQueue<Piece> underWay) {
        byte[] buffer = new byte[8192];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
                underWay.add(new Piece(Arrays.copyOf(buffer, length), System.nanoTime() + nanos));
            }
        } catch (IOException closed) {
            underWay.clear();
        }
    }

    private static void write(Socket to, BlockingQueue<Piece> underWay) {
        try {
            OutputStream out = to.getOutputStream();
            while (!to.isClosed()) {
                Piece piece = underWay.take();
                for (long left = piece.due() - System.nanoTime(); left > 0; left = piece.due() - System.nanoTime()) {
                    LockSupport.parkNanos(left);
                }
                out.write(piece.bytes());
            }
        } catch (IOException | InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws IOException {
        entry.close();
        threads.shutdownNow();
    }
}
