package tr.nes.browser.testing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Slow connections; all of 127/8 is this machine, so they can come from any number of addresses. */
public final class SlowSockets implements AutoCloseable {

    /** Bytes; keeps the server from sending its whole response. */
    private static final int TINY_WINDOW = 2048;

    private final List<SocketChannel> open = new ArrayList<>();

    /** @param from the source address; {@code begun} is sent at once (ISO 8859-1) */
    public SlowSockets add(int count, String from, String server, String begun) throws IOException {
        for (int i = 0; i < count; i++) {
            SocketChannel channel = SocketChannel.open();
            channel.setOption(StandardSocketOptions.SO_RCVBUF, TINY_WINDOW);
            channel.bind(new InetSocketAddress(from, 0));
            channel.connect(
                    new InetSocketAddress("127.0.0.1", URI.create(server).getPort()));
            channel.configureBlocking(false);
            open.add(channel);
            write(channel, begun);
        }
        return this;
    }

    /** Sends one more byte on each; afterwards drops those that the server has closed. */
    public void drip() {
        open.removeIf(channel -> isEnded(channel, "x"));
    }

    /** Number of connections still open. */
    public int held() {
        open.removeIf(channel -> isEnded(channel, ""));
        return open.size();
    }

    private static boolean isEnded(SocketChannel channel, String more) {
        try {
            write(channel, more);
            ByteBuffer heard = ByteBuffer.allocate(TINY_WINDOW);
            int read = channel.read(heard);
            while (read > 0) {
                read = channel.read(heard.clear());
            }
            if (read == 0) {
                return false;
            }
        } catch (IOException reset) {
            // the server closed the connection
        }
        closeQuietly(channel);
        return true;
    }

    private static void write(SocketChannel channel, String text) throws IOException {
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static void closeQuietly(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // it is closed anyway
        }
    }

    @Override
    public void close() {
        open.forEach(SlowSockets::closeQuietly);
    }
}
