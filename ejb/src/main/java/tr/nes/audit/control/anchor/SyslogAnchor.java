package tr.nes.audit.control.anchor;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * A syslog receiver over TLS (RFC 5425) whose name its certificate bears. Each record goes over a connection of its own, so
 * that none is written into one that the receiver has left; it keeps what we can't take back.
 */
final class SyslogAnchor implements AuditAnchor {

    private static final Duration AT_MOST = Duration.ofSeconds(8);
    private static final int STEP_MILLIS = 3000;

    private final String host;
    private final int port;
    private final TrustFile trust;
    private final String node;

    SyslogAnchor(String host, int port, TrustFile trust, String node) {
        this.host = host;
        this.port = port;
        this.trust = trust;
        this.node = node;
    }

    @Override
    public String name() {
        return "syslog:" + host + ":" + port;
    }

    @Override
    public boolean wants(AnchorRecord record) {
        return true;
    }

    @Override
    public void publish(AnchorRecord record) throws IOException {
        try (Socket plain = new Socket()) {
            // a receiver that sends a byte now and then must not hold the sealer: a closed socket ends all waiting
            CompletableFuture<Void> end =
                    new CompletableFuture<Void>().completeOnTimeout(null, AT_MOST.toMillis(), TimeUnit.MILLISECONDS);
            end.thenRun(() -> close(plain));
            try {
                plain.connect(new InetSocketAddress(host, port), STEP_MILLIS);
                plain.setSoTimeout(STEP_MILLIS);
                send(plain, new SyslogMessage(record.at(), node, record.line()));
            } finally {
                end.cancel(false);
            }
        }
    }

    private void send(Socket plain, SyslogMessage message) throws IOException {
        try (SSLSocket secure = (SSLSocket) context().getSocketFactory().createSocket(plain, host, port, true)) {
            SSLParameters parameters = secure.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
            secure.setSSLParameters(parameters);
            secure.startHandshake();
            secure.getOutputStream().write(message.framed());
            secure.getOutputStream().flush();
            awaitEnd(secure);
        }
    }

    /** RFC 5425 knows no receipt; a receiver that answers our close_notify has read what came before it. */
    private static void awaitEnd(SSLSocket secure) throws IOException {
        secure.shutdownOutput();
        try {
            while (secure.getInputStream().read() >= 0) {
                continue;
            }
        } catch (SocketTimeoutException open) {
            // it need not answer (section 4.4)
            return;
        }
    }

    private SSLContext context() throws IOException {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust == null ? null : trust.managers(), null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException("no TLS to the syslog receiver: " + e.getMessage(), e);
        }
    }

    private static void close(Closeable socket) {
        try {
            socket.close();
        } catch (IOException closedAlready) {
            // nothing is left to be done
            return;
        }
    }
}
