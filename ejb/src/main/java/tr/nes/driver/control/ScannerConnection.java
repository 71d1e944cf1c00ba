package tr.nes.driver.control;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A connection over TCP or a local socket with one deadline for all that is said on it. */
final class ScannerConnection implements Closeable {

    private static final String LOCAL = "unix:";
    private static final int LONGEST_REPLY = 1024;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final long end;

    /** @param address {@code host:port} or {@code unix:/path} */
    ScannerConnection(String address, Duration atMost) throws IOException {
        end = System.nanoTime() + atMost.toNanos();
        SocketAddress remote = remote(address);
        channel = remote instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
        channel.configureBlocking(false);
        selector = Selector.open();
        key = channel.register(selector, SelectionKey.OP_CONNECT);
        try {
            if (!channel.connect(remote)) {
                await(SelectionKey.OP_CONNECT);
                channel.finishConnect();
            }
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private static SocketAddress remote(String address) throws IOException {
        if (address.startsWith(LOCAL)) {
            return UnixDomainSocketAddress.of(address.substring(LOCAL.length()));
        }
        int colon = address.lastIndexOf(':');
        String host = address.substring(0, colon).replaceAll("[\\[\\]]", "");
        InetSocketAddress remote = new InetSocketAddress(host, Integer.parseInt(address.substring(colon + 1)));
        if (remote.isUnresolved()) {
            throw new IOException("the scanner's host has no address");
        }
        return remote;
    }

    void write(ByteBuffer octets) throws IOException {
        while (octets.hasRemaining()) {
            if (channel.write(octets) == 0) {
                await(SelectionKey.OP_WRITE);
            }
        }
    }

    /** Up to a zero octet or the end. @throws IOException also if it is longer than {@value #LONGEST_REPLY} octets */
    String reply() throws IOException {
        ByteBuffer read = ByteBuffer.allocate(LONGEST_REPLY);
        while (read.hasRemaining()) {
            int count = channel.read(read);
            if (count < 0 || read.position() > 0 && read.get(read.position() - 1) == 0) {
                int length = count < 0 ? read.position() : read.position() - 1;
                return new String(read.array(), 0, length, StandardCharsets.US_ASCII);
            }
            if (count == 0) {
                await(SelectionKey.OP_READ);
            }
        }
        throw new IOException("the scanner's reply has no end");
    }

    private void await(int readiness) throws IOException {
        key.interestOps(readiness);
        long left = (end - System.nanoTime()) / NANOS_PER_MILLI;
        if (left <= 0 || selector.select(left) == 0) {
            throw new SocketTimeoutException("the scanner takes too long");
        }
        selector.selectedKeys().clear();
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            selector.close();
        }
    }
}
