package tr.nes.production.control.bureau;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Optional;
import tr.nes.production.ProductionException;
import tr.nes.production.ProductionException.Reason;
import tr.nes.production.control.ProductionConfiguration;

/** The keys for files to and from the bureau, read anew each time. */
@ApplicationScoped
public class BureauKeys {

    private static final int SHORTEST = 2048;

    /** Ours, and the bureau's certificate. */
    public record Pair(PrivateKey key, X509Certificate certificate, X509Certificate bureau) {}

    public boolean isConfigured() {
        return ProductionConfiguration.CURRENT.bureau().isPresent();
    }

    /** @throws ProductionException BUREAU_MISSING */
    public Pair read() {
        ProductionConfiguration settings = ProductionConfiguration.CURRENT;
        Optional<String> bureau = settings.bureau();
        Optional<String> keys = settings.keyStore();
        if (bureau.isEmpty() || keys.isEmpty()) {
            throw new ProductionException(Reason.BUREAU_MISSING);
        }
        char[] password = settings.password();
        try (InputStream file = Files.newInputStream(Path.of(keys.get()))) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(file, password);
            String alias = store.aliases().nextElement();
            return new Pair(
                    (PrivateKey) store.getKey(alias, password),
                    strong((X509Certificate) store.getCertificate(alias)),
                    strong(certificate(Path.of(bureau.get()))));
        } catch (IOException | GeneralSecurityException | RuntimeException unusable) {
            throw new ProductionException(Reason.BUREAU_MISSING);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    private static X509Certificate certificate(Path path) throws IOException, GeneralSecurityException {
        try (InputStream file = Files.newInputStream(path)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(file);
        }
    }

    private static X509Certificate strong(X509Certificate certificate) {
        if (certificate.getPublicKey() instanceof RSAPublicKey key
                && key.getModulus().bitLength() >= SHORTEST) {
            return certificate;
        }
        throw new IllegalStateException("not an RSA key of " + SHORTEST + " bits");
    }
}
