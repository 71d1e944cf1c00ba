package tr.nes.driver.testing;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/** Listens like clamd for one INSTREAM, keeps what it was sent, and answers as it is told to. */
public final class TestClamd implements AutoCloseable {

    /** Hears everything and says nothing until it is closed. */
    public static final String NOTHING = "";

    private final ServerSocketChannel listening;
    private final CompletableFuture<byte[]> seen = new CompletableFuture<>();
    private final String answer;

    private TestClamd(ServerSocketChannel listening, SocketAddress address, String answer) throws IOException {
        this.listening = listening.bind(address);
        this.answer = answer;
        Thread server = new Thread(this::serve, "test-clamd");
        server.setDaemon(true);
        server.start();
    }

    /** @param answer without the ending zero */
    public static TestClamd overTcp(String answer) throws IOException {
        return new TestClamd(
                ServerSocketChannel.open(), new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), answer);
    }

    /** @param answer without the ending zero */
    public static TestClamd overSocket(Path path, String answer) throws IOException {
        return new TestClamd(
                ServerSocketChannel.open(StandardProtocolFamily.UNIX), UnixDomainSocketAddress.of(path), answer);
    }

    /** For {@code nes.driver.scanner}. */
    public String address() throws IOException {
        return listening.getLocalAddress() instanceof UnixDomainSocketAddress local
                ? "unix:" + local.getPath()
                : "127.0.0.1:" + ((InetSocketAddress) listening.getLocalAddress()).getPort();
    }

    /** The content that it was sent, once it has all. */
    public byte[] seen() {
        return seen.join();
    }

    private void serve() {
        try (SocketChannel client = listening.accept()) {
            DataInputStream in = new DataInputStream(Channels.newInputStream(client));
            seen.complete(content(in));
            if (answer.equals(NOTHING)) {
                in.transferTo(OutputStream.nullOutputStream());
            } else {
                client.write(ByteBuffer.wrap((answer + "\0").getBytes(StandardCharsets.US_ASCII)));
            }
        } catch (IOException e) {
            seen.completeExceptionally(new UncheckedIOException(e));
        }
    }

    private static byte[] content(DataInputStream in) throws IOException {
        String said = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
        if (!said.equals("zINSTREAM\0")) {
            throw new IOException("unknown command " + said);
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        return content.toByteArray();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
