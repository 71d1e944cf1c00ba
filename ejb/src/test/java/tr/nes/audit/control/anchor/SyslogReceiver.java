package tr.nes.audit.control.anchor;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;

/** A receiver as in RFC 5425: TLS, each message preceded by its length. */
final class SyslogReceiver implements AutoCloseable {

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
    private final SSLServerSocket socket;

    SyslogReceiver(SSLContext identity) throws IOException {
        socket = (SSLServerSocket)
                identity.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getByName("localhost"));
        thread.execute(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try (Socket sender = socket.accept()) {
                receive(new DataInputStream(sender.getInputStream()));
            } catch (IOException refusedOrClosed) {
                continue;
            }
        }
    }

    /** Reads MSG-LEN SP SYSLOG-MSG until the sender's close_notify. */
    private void receive(DataInputStream in) throws IOException {
        for (int digit = in.read(); digit >= 0; digit = in.read()) {
            int length = 0;
            while (digit != ' ') {
                length = length * 10 + Character.digit(digit, 10);
                digit = in.read();
            }
            messages.add(new String(in.readNBytes(length), StandardCharsets.UTF_8));
        }
    }

    String next() throws InterruptedException {
        String message = messages.poll(20, TimeUnit.SECONDS);
        if (message == null) {
            throw new AssertionError("no message");
        }
        return message;
    }

    int waiting() {
        return messages.size();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        thread.shutdownNow();
    }
}
