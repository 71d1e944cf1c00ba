package tr.nes.audit.control.anchor;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/**
 * A socket with a total read deadline from its creation, however slowly the other side sends bytes. What we write
 * fits into the system's buffers.
 */
final class BoundedSocket extends Socket {

    private static final long NANOS_PER_MILLI = 1_000_000;

    private volatile long end;

    BoundedSocket(Duration atMost) {
        this.end = System.nanoTime() + atMost.toNanos();
    }

    /** Moves the deadline to this long from now, if that is sooner. */
    void endWithin(Duration atMost) {
        end = Math.min(end, System.nanoTime() + atMost.toNanos());
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return new FilterInputStream(super.getInputStream()) {
            @Override
            public int read() throws IOException {
                bound();
                return super.read();
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                bound();
                return super.read(into, offset, length);
            }
        };
    }

    private void bound() throws IOException {
        long left = (end - System.nanoTime()) / NANOS_PER_MILLI;
        if (left <= 0) {
            throw new SocketTimeoutException("the other side takes too long");
        }
        setSoTimeout((int) left);
    }
}
