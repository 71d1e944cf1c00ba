package tr.nes.web.connection;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.io.IoCallback;
import io.undertow.io.Sender;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import org.xnio.ChannelListener;
import org.xnio.ChannelListeners;
import org.xnio.IoUtils;
import org.xnio.XnioExecutor;
import org.xnio.channels.StreamSourceChannel;

/** Reads one request body; runs entirely on its connection's I/O thread. */
final class BodyRead implements ChannelListener<StreamSourceChannel> {

    private enum Progress {
        COMPLETE,
        WAITING,
        REFUSED
    }

    private final HttpServerExchange exchange;
    private final HttpHandler next;
    private final BodyTerms terms;
    private final BodyMemory held;
    private final ClientNetwork network;
    private final long begun = System.nanoTime();
    private final Deque<PooledByteBuffer> buffers = new ArrayDeque<>();
    private StreamSourceChannel channel;
    private XnioExecutor.Key timer;
    private long received;
    private long taken;
    private boolean handedOn;

    BodyRead(HttpServerExchange exchange, HttpHandler next, BodyTerms terms, BodyMemory held) {
        this.exchange = exchange;
        this.next = next;
        this.terms = terms;
        this.held = held;
        this.network = ClientNetwork.of(exchange.getSourceAddress().getAddress());
    }

    /** Ends the connection if the body arrives too slowly, whoever reads it. */
    void watch() {
        exchange.addExchangeCompleteListener((ended, others) -> {
            timer.remove();
            held.give(network, taken);
            others.proceed();
        });
        lookLater();
    }

    private void lookLater() {
        timer = exchange.getIoThread().executeAfter(this::look, BodyTerms.LOOK.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (exchange.isRequestComplete() || handedOn) {
            return;
        }
        if (!terms.isLate(received, Duration.ofNanos(System.nanoTime() - begun))) {
            lookLater();
        } else if (exchange.isResponseStarted()) {
            IoUtils.safeClose(exchange.getConnection());
        } else {
            refuse(StatusCodes.REQUEST_TIME_OUT);
        }
    }

    void start() throws Exception {
        channel = exchange.getRequestChannel();
        Progress progress = read();
        if (progress == Progress.COMPLETE) {
            handOver();
            next.handleRequest(exchange);
        } else if (progress == Progress.WAITING) {
            channel.getReadSetter().set(this);
            channel.resumeReads();
        }
    }

    @Override
    public void handleEvent(StreamSourceChannel ready) {
        try {
            Progress progress = read();
            if (progress == Progress.COMPLETE) {
                channel.getReadSetter().set(null);
                channel.suspendReads();
                handOver();
                Connectors.executeRootHandler(next, exchange);
            }
        } catch (IOException gone) {
            free();
            exchange.endExchange();
        }
    }

    private Progress read() throws IOException {
        while (true) {
            if (buffers.isEmpty() || !buffers.getLast().getBuffer().hasRemaining()) {
                if (!makeRoom()) {
                    return refuse(StatusCodes.SERVICE_UNAVAILABLE);
                }
            }
            int read = channel.read(buffers.getLast().getBuffer());
            if (read <= 0) {
                return read == 0 ? Progress.WAITING : Progress.COMPLETE;
            }
            received += read;
            if (received > terms.longest()) {
                free();
                return decline(StatusCodes.REQUEST_ENTITY_TOO_LARGE);
            }
        }
    }

    private boolean makeRoom() {
        PooledByteBuffer more = exchange.getConnection().getByteBufferPool().allocate();
        buffers.add(more);
        int size = more.getBuffer().remaining();
        if (!held.take(network, size)) {
            return false;
        }
        taken += size;
        return true;
    }

    private void handOver() {
        handedOn = true;
        buffers.forEach(buffer -> buffer.getBuffer().flip());
        PooledByteBuffer last = buffers.getLast();
        if (!last.getBuffer().hasRemaining()) {
            last.close();
            buffers.removeLast();
        }
        Connectors.ungetRequestBytes(exchange, buffers.toArray(PooledByteBuffer[]::new));
        Connectors.resetRequestChannel(exchange);
    }

    /**
     * Responds before the body has arrived. The rest of the body is discarded as long as it arrives in time and
     * within the listener's limit: closing with unread bytes resets the connection, and the client never sees the
     * response (RFC 9112 §9.6).
     */
    Progress decline(int status) {
        exchange.setStatusCode(status);
        exchange.getResponseHeaders().put(Headers.CONNECTION, "close");
        exchange.getResponseSender().close(new IoCallback() {
            @Override
            public void onComplete(HttpServerExchange answered, Sender sender) {
                throwAway();
            }

            @Override
            public void onException(HttpServerExchange answered, Sender sender, IOException gone) {
                exchange.endExchange();
            }
        });
        return Progress.REFUSED;
    }

    private void throwAway() {
        if (channel == null) {
            channel = exchange.getRequestChannel();
        }
        channel.getReadSetter()
                .set(ChannelListeners.drainListener(
                        Long.MAX_VALUE, all -> exchange.endExchange(), (some, gone) -> exchange.endExchange()));
        channel.resumeReads();
    }

    /** Responds at once and ends the connection without waiting for further data. */
    private Progress refuse(int status) {
        free();
        channel.getReadSetter().set(null);
        channel.suspendReads();
        exchange.setStatusCode(status);
        exchange.setPersistent(false);
        exchange.getResponseHeaders().put(Headers.CONNECTION, "close");
        Connectors.terminateRequest(exchange);
        exchange.endExchange();
        return Progress.REFUSED;
    }

    private void free() {
        buffers.forEach(PooledByteBuffer::close);
        buffers.clear();
    }
}
