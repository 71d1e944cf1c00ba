package tr.nes.browser.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Sits between a client and a server as an attacker in their network: records, alters and repeats TLS records. */
public final class RecordingRelay implements AutoCloseable {

    /** Milliseconds after which somebody who says nothing has failed the test. */
    static final int DEADLINE = 30_000;
    /** Content type of a TLS alert (RFC 8446 §5.1). */
    static final int ALERT = 21;

    private static final int APPLICATION_DATA = 23;
    private static final int HEADER = 5;

    private final int server;
    private final ServerSocket listener;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ByteArrayOutputStream recorded = new ByteArrayOutputStream();
    private final boolean alters;
    private final boolean repeats;

    private RecordingRelay(int server, boolean alters, boolean repeats) throws IOException {
        this.server = server;
        this.alters = alters;
        this.repeats = repeats;
        listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        threads.submit(this::relay);
    }

    public static RecordingRelay recording(int server) throws IOException {
        return new RecordingRelay(server, false, false);
    }

    /** Inverts a bit of each encrypted record that the client sends after its first, which ends the handshake. */
    public static RecordingRelay altering(int server) throws IOException {
        return new RecordingRelay(server, true, false);
    }

    /** Sends each of these records twice. */
    public static RecordingRelay repeating(int server) throws IOException {
        return new RecordingRelay(server, false, true);
    }

    public int port() {
        return listener.getLocalPort();
    }

    /** Sends a recorded connection again; whether the server ends it by itself. */
    public boolean isRefusedWhenReplayed() throws IOException {
        try (Socket again = new Socket(InetAddress.getLoopbackAddress(), server)) {
            again.setSoTimeout(DEADLINE);
            again.getOutputStream().write(recorded());
            again.getInputStream().readAllBytes();
            return true;
        } catch (java.net.SocketTimeoutException e) {
            return false;
        } catch (SocketException reset) {
            return true;
        }
    }

    private synchronized byte[] recorded() {
        return recorded.toByteArray();
    }

    private synchronized void record(byte[] sent) {
        recorded.writeBytes(sent);
    }

    private Void relay() throws IOException {
        try (Socket client = listener.accept();
                Socket target = new Socket(InetAddress.getLoopbackAddress(), server)) {
            threads.submit(() -> copyBack(target, client));
            forward(client.getInputStream(), target.getOutputStream());
            target.shutdownOutput();
            awaitEnd(client);
        }
        return null;
    }

    /** The connection stays until the client closes it. */
    private static void awaitEnd(Socket client) throws IOException {
        client.getInputStream().readAllBytes();
    }

    private void forward(InputStream in, OutputStream out) throws IOException {
        int encrypted = 0;
        while (true) {
            byte[] header = in.readNBytes(HEADER);
            if (header.length < HEADER) {
                return;
            }
            byte[] body = in.readNBytes((header[3] & 0xff) << 8 | header[4] & 0xff);
            boolean afterHandshake = header[0] == APPLICATION_DATA && ++encrypted > 1;
            if (afterHandshake && alters) {
                body[0] ^= 1;
            }
            send(out, header, body);
            if (afterHandshake && repeats) {
                send(out, header, body);
            }
        }
    }

    private void send(OutputStream out, byte[] header, byte[] body) throws IOException {
        record(header);
        record(body);
        out.write(header);
        out.write(body);
        out.flush();
    }

    private static Void copyBack(Socket target, Socket client) throws IOException {
        target.getInputStream().transferTo(client.getOutputStream());
        client.shutdownOutput();
        return null;
    }

    @Override
    public void close() throws IOException {
        listener.close();
        threads.shutdownNow();
    }
}
