package tr.nes.cardagent;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import javax.net.ssl.SSLSocket;
import tr.nes.cardconnector.wire.FrameStream;
import tr.nes.cardconnector.wire.Message;
import tr.nes.cardconnector.wire.Message.Enrol;
import tr.nes.cardconnector.wire.Message.Enrolled;

/** Exchanges an enrolment code for a certificate. The private key is made here and never leaves. */
public final class CertificateExchange {

    private static final int LIMIT_MILLIS = 15_000;

    private CertificateExchange() {}

    /**
     * @throws IOException if there is no connection, the server is another one, or it refuses the code
     * @throws IllegalArgumentException if it is no code
     */
    public static AgentIdentity at(InetSocketAddress server, String typed)
            throws IOException, GeneralSecurityException {
        EnrolmentCode code = EnrolmentCode.parse(typed);
        PinnedAuthority authority = new PinnedAuthority(code.pin());
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair keys = generator.generateKeyPair();
        Message answer = ask(server, authority, new Enrol(code.secret(), CertificateRequest.of(keys)));
        if (!(answer instanceof Enrolled enrolled)) {
            throw new IOException("the server refuses the code: it was used, or its time is over");
        }
        X509Certificate certificate = (X509Certificate) CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(enrolled.certificate()));
        if (!certificate.getPublicKey().equals(keys.getPublic())) {
            throw new IOException("the server sent somebody else's certificate");
        }
        return new AgentIdentity(keys.getPrivate(), certificate, authority.authority());
    }

    private static Message ask(InetSocketAddress server, PinnedAuthority authority, Message question)
            throws IOException, GeneralSecurityException {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(LIMIT_MILLIS);
            socket.connect(new InetSocketAddress(server.getHostString(), server.getPort()), LIMIT_MILLIS);
            SSLSocket secured = AgentTls.of(authority).over(socket);
            FrameStream frames = new FrameStream(secured.getInputStream(), secured.getOutputStream());
            frames.write(question);
            return frames.read();
        }
    }
}
