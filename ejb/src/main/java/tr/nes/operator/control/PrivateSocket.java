package tr.nes.operator.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A Unix domain socket in a directory that only its owner may enter. */
public final class PrivateSocket {

    private static final String OWNER_ONLY = "rwx------";

    private final Path file;
    private final ServerSocketChannel channel;

    private PrivateSocket(Path file, ServerSocketChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Replaces the socket that a killed server left behind.
     *
     * @throws IOException if the directory existed before and others may enter it, since they may be using it; or
     * if another server with this node's name listens there
     */
    public static PrivateSocket open(Path file) throws IOException {
        Path directory = file.resolveSibling("");
        Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
        if (!PosixFilePermissions.toString(Files.getPosixFilePermissions(directory))
                .equals(OWNER_ONLY)) {
            throw new IOException("others may enter " + directory);
        }
        if (listens(file)) {
            throw new IOException("another server listens at " + file + ": give each its own jboss.node.name");
        }
        Files.deleteIfExists(file);
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.bind(UnixDomainSocketAddress.of(file));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            return new PrivateSocket(file, channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static boolean listens(Path file) {
        try (SocketChannel other = SocketChannel.open(UnixDomainSocketAddress.of(file))) {
            return other.isConnected();
        } catch (IOException nobody) {
            return false;
        }
    }

    public ServerSocketChannel channel() {
        return channel;
    }

    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
