package tr.nes.ejbca.control;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import tr.nes.shared.SecretFile;

/** TLS with our client certificate and the trusted certificates of EJBCA's server. */
final class MutualTls {

    private MutualTls() {}

    static SSLContext of(EjbcaSettings settings) {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(ourKey(settings), trusted(settings), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("no TLS to EJBCA", e);
        }
    }

    private static KeyManager[] ourKey(EjbcaSettings settings) throws IOException, GeneralSecurityException {
        char[] password = SecretFile.read(settings.keyStorePassword());
        try (InputStream file = Files.newInputStream(settings.keyStore())) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(file, password);
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, password);
            return keys.getKeyManagers();
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static TrustManager[] trusted(EjbcaSettings settings) throws IOException, GeneralSecurityException {
        if (settings.trusted().isEmpty()) {
            return null; // the JDK's own
        }
        KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
        store.load(null, null);
        try (InputStream file = Files.newInputStream(settings.trusted().get())) {
            for (Certificate trusted : CertificateFactory.getInstance("X.509").generateCertificates(file)) {
                store.setCertificateEntry("trusted-" + store.size(), trusted);
            }
        }
        TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(store);
        return managers.getTrustManagers();
    }
}
