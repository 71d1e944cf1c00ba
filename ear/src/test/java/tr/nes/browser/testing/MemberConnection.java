package tr.nes.browser.testing;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.security.KeyStore;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;

/** A connection such as members of a cluster open to each other (JGroups' TCP over TLS). */
public final class MemberConnection implements AutoCloseable {

    private static final byte[] COOKIE = {'b', 'e', 'l', 'a'};
    /** JGroups 5.5: five bits, five bits, six bits. */
    private static final int VERSION = 5 << 11 | 5 << 6;

    private static final int ADDRESS_BYTES = 1 + 4 + 2;

    private final SSLSocket socket;

    private MemberConnection(SSLSocket socket) {
        this.socket = socket;
    }

    /** @param shows the key that it shows, or null for none */
    public static MemberConnection to(int port, KeyStoreFile trusts, KeyStoreFile shows, String protocol)
            throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(open(trusts));
        context.init(shows == null ? new KeyManager[0] : keys(shows), trust.getTrustManagers(), null);
        SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(RecordingRelay.DEADLINE);
        socket.setEnabledProtocols(new String[] {protocol});
        return new MemberConnection(socket);
    }

    private static KeyManager[] keys(KeyStoreFile shows) throws Exception {
        KeyManagerFactory keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(open(shows), Files.readString(shows.password()).toCharArray());
        return keys.getKeyManagers();
    }

    private static KeyStore open(KeyStoreFile file) throws Exception {
        return KeyStore.getInstance(
                file.store().toFile(), Files.readString(file.password()).toCharArray());
    }

    /** Sends what a member sends first: cookie, version, own address. */
    public void greet() throws IOException {
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        out.write(COOKIE);
        out.writeShort(VERSION);
        out.writeShort(ADDRESS_BYTES);
        out.writeByte(4);
        out.write(InetAddress.getLoopbackAddress().getAddress());
        out.writeShort(socket.getLocalPort());
        out.flush();
    }

    /** Says goodbye as TLS does. */
    public void leave() throws IOException {
        socket.shutdownOutput();
    }

    /** What ends this connection: the other side's alert, or "" when it says goodbye. */
    public String end() throws IOException {
        try {
            InputStream in = socket.getInputStream();
            while (in.read() >= 0) {
                continue;
            }
            return "";
        } catch (SSLException e) {
            return e.getMessage();
        }
    }

    /** Whether the member talks to somebody without TLS: it sends anything but an alert, or keeps the connection. */
    public static boolean talksTo(int port, byte[] plain) throws IOException {
        try (Socket stranger = new Socket(InetAddress.getLoopbackAddress(), port)) {
            stranger.setSoTimeout(RecordingRelay.DEADLINE);
            stranger.getOutputStream().write(plain);
            int first = stranger.getInputStream().read();
            return first >= 0 && first != RecordingRelay.ALERT;
        } catch (java.net.SocketTimeoutException e) {
            return true;
        } catch (java.net.SocketException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
