package tr.nes.cardagent;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

/**
 * TLS 1.3 to a server whose certificate is of the portal's device authority and made for servers: no other authority of the world
 * counts, and no other agent can pass for the server. The host's name therefore does not matter.
 */
public final class AgentTls {

    private static final String[] PROTOCOLS = {"TLSv1.3"};
    private static final String KEY = "agent";

    private final SSLContext context;

    private AgentTls(KeyManager[] keys, TrustManager[] trust) throws GeneralSecurityException {
        context = SSLContext.getInstance("TLSv1.3");
        context.init(keys, trust, null);
    }

    /** For an agent that has its certificate. */
    public static AgentTls of(AgentIdentity identity) throws GeneralSecurityException, IOException {
        Certificate[] chain = {identity.certificate()};
        return new AgentTls(keys(identity.key(), chain), trusting(identity.authority()));
    }

    /** For an enrolment: the authority is recognized by what the code says about its key. */
    static AgentTls of(PinnedAuthority authority) throws GeneralSecurityException {
        return new AgentTls(null, new TrustManager[] {authority});
    }

    private static KeyManager[] keys(PrivateKey key, Certificate... chain)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        store.setKeyEntry(KEY, key, new char[0], chain);
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, new char[0]);
        return factory.getKeyManagers();
    }

    static TrustManager[] trusting(X509Certificate authority) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        store.setCertificateEntry("authority", authority);
        TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
        factory.init(store);
        return factory.getTrustManagers();
    }

    /** Does the handshake; closing the socket ends it too. */
    SSLSocket over(Socket socket) throws IOException {
        SSLSocket tls = (SSLSocket) context.getSocketFactory()
                .createSocket(socket, socket.getInetAddress().getHostAddress(), socket.getPort(), true);
        SSLParameters parameters = tls.getSSLParameters();
        parameters.setProtocols(PROTOCOLS);
        tls.setSSLParameters(parameters);
        tls.startHandshake();
        return tls;
    }
}
