package tr.nes.cardconnector.remote;

import java.io.IOException;
import java.net.Socket;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocket;
import tr.nes.cardconnector.wire.FrameStream;
import tr.nes.cardconnector.wire.Message;
import tr.nes.cardconnector.wire.Message.Enrol;
import tr.nes.cardconnector.wire.Message.Enrolled;
import tr.nes.cardconnector.wire.Message.Hello;
import tr.nes.cardconnector.wire.Message.NotEnrolled;
import tr.nes.cardconnector.wire.Message.Ping;
import tr.nes.cardconnector.wire.Message.Pong;
import tr.nes.cardconnector.wire.Message.Welcome;

/** One accepted connection, from its handshake to its end: an enrolment, or an agent at work. */
final class AgentConnection implements Runnable {

    private static final Logger LOG = Logger.getLogger(AgentConnection.class.getName());
    private static final String[] PROTOCOLS = {"TLSv1.3"};
    private static final String[] SUITES = {"TLS_AES_256_GCM_SHA384", "TLS_AES_128_GCM_SHA256"};
    /** A certificate revoked at another node ends the connection within this time, at the next sign of life. */
    private static final Duration RECHECK = Duration.ofSeconds(20);

    private final Socket socket;
    private final SSLContext context;
    private final AgentDirectory directory;
    private final RemoteTransport transport;
    private final ConnectionLimits limits;
    private final Duration silence;

    AgentConnection(
            Socket socket,
            SSLContext context,
            AgentDirectory directory,
            RemoteTransport transport,
            ConnectionLimits limits,
            Duration silence) {
        this.socket = socket;
        this.context = context;
        this.directory = directory;
        this.transport = transport;
        this.limits = limits;
        this.silence = silence;
    }

    @Override
    public void run() {
        try {
            serve(secured());
        } catch (IOException | RuntimeException e) {
            // scanners and agents that were refused: no quotation of what they sent
            LOG.log(Level.FINE, e, () -> "a connection from " + address() + " ended");
        } finally {
            ConnectionLimits.close(socket);
            limits.leave(socket);
        }
    }

    private String address() {
        return socket.getInetAddress().getHostAddress();
    }

    private SSLSocket secured() throws IOException {
        SSLSocket tls = (SSLSocket) context.getSocketFactory().createSocket(socket, null, true);
        tls.setUseClientMode(false);
        SSLParameters parameters = tls.getSSLParameters();
        parameters.setProtocols(PROTOCOLS);
        parameters.setCipherSuites(SUITES);
        parameters.setWantClientAuth(true);
        tls.setSSLParameters(parameters);
        tls.startHandshake();
        return tls;
    }

    private void serve(SSLSocket tls) throws IOException {
        FrameStream frames = new FrameStream(tls.getInputStream(), tls.getOutputStream());
        Optional<X509Certificate> certificate = certificate(tls);
        Message first = frames.read();
        if (certificate.isPresent()) {
            welcome(certificate.get(), frames, first);
        } else if (first instanceof Enrol enrol) {
            enrol(frames, enrol);
        }
    }

    private static Optional<X509Certificate> certificate(SSLSocket tls) {
        try {
            return Optional.of((X509Certificate) tls.getSession().getPeerCertificates()[0]);
        } catch (SSLPeerUnverifiedException none) {
            return Optional.empty();
        }
    }

    private void enrol(FrameStream frames, Enrol enrol) throws IOException {
        Optional<byte[]> issued = directory.enrol(enrol.code(), enrol.request(), address());
        frames.write(issued.<Message>map(Enrolled::new).orElseGet(NotEnrolled::new));
    }

    private void welcome(X509Certificate certificate, FrameStream frames, Message first) throws IOException {
        Optional<String> agent = directory.agentOf(certificate);
        boolean understood = first instanceof Hello hello && hello.version() == Message.VERSION;
        if (agent.isEmpty() || !understood || !limits.admit(socket)) {
            LOG.info(() -> "an agent at " + address() + " was refused: "
                    + agent.map(known -> known + ", another version, or too many agents")
                            .orElse("its certificate is not in force"));
            return;
        }
        socket.setSoTimeout((int) silence.toMillis());
        frames.write(new Welcome(Message.VERSION));
        work(certificate, agent.get(), frames);
    }

    private void work(X509Certificate certificate, String agent, FrameStream frames) throws IOException {
        AgentChannel line = new AgentChannel(
                agent,
                transport.nextNumber(),
                frames,
                () -> ConnectionLimits.close(socket),
                () -> directory.mayUnblock(certificate));
        LOG.info(() -> "the agent " + agent + " is connected from " + address());
        transport.join(line);
        try {
            listen(line, certificate, frames);
        } finally {
            transport.leave(line);
            LOG.info(() -> "the agent " + agent + " is gone");
        }
    }

    private void listen(AgentChannel line, X509Certificate certificate, FrameStream frames) throws IOException {
        long checked = System.nanoTime();
        while (true) {
            Message message = frames.read();
            if (System.nanoTime() - checked > RECHECK.toNanos()) {
                if (!directory.agentOf(certificate).equals(Optional.of(line.agent()))) {
                    throw new IOException("the certificate is no longer in force");
                }
                checked = System.nanoTime();
            }
            if (message instanceof Ping) {
                frames.write(new Pong());
            } else if (line.receive(message)) {
                transport.changed();
            }
        }
    }
}
