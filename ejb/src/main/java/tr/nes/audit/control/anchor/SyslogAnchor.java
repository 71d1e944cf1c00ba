package tr.nes.audit.control.anchor;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;

/**
 * A syslog receiver over TLS (RFC 5425), verified by host name. Each record uses its own connection, so that none
 * is written to one that the receiver has left; we can't delete records there.
 */
final class SyslogAnchor implements AuditAnchor {

    private static final Duration AT_MOST = Duration.ofSeconds(8);
    private static final Duration FOR_THE_END = Duration.ofSeconds(1);
    private static final int TO_CONNECT_MILLIS = 3000;

    private final String host;
    private final int port;
    private final TrustFile trust;
    private final String node;
    private final Duration atMost;

    SyslogAnchor(String host, int port, TrustFile trust, String node) {
        this(host, port, trust, node, AT_MOST);
    }

    SyslogAnchor(String host, int port, TrustFile trust, String node, Duration atMost) {
        this.atMost = atMost;
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
        try (BoundedSocket plain = new BoundedSocket(atMost)) {
            plain.connect(new InetSocketAddress(host, port), TO_CONNECT_MILLIS);
            send(plain, new SyslogMessage(record.at(), node, record.line()));
        }
    }

    private void send(BoundedSocket plain, SyslogMessage message) throws IOException {
        try (SSLSocket secure = (SSLSocket) context().getSocketFactory().createSocket(plain, host, port, true)) {
            SSLParameters parameters = secure.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
            secure.setSSLParameters(parameters);
            secure.startHandshake();
            secure.getOutputStream().write(message.framed());
            secure.getOutputStream().flush();
            plain.endWithin(FOR_THE_END);
            awaitEnd(secure);
        }
    }

    /** RFC 5425 has no acknowledgement; a receiver that answers our close_notify has read everything before it. */
    private static void awaitEnd(SSLSocket secure) throws IOException {
        secure.shutdownOutput();
        try {
            while (secure.getInputStream().read() >= 0) {
                continue;
            }
        } catch (SocketTimeoutException open) {
            // an answer is optional (section 4.4)
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
}
