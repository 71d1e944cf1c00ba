package tr.nes.access.control.webeid;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import tr.nes.access.control.AccessConfiguration;

/**
 * Other authorities whose certificates may log in: {@code nes.login.issuers}, a PEM file with the certificates of
 * their issuing CAs. Read at each login, so that a removed CA is rejected at once.
 */
@ApplicationScoped
public class IssuerSettings {

    private static final Logger LOG = Logger.getLogger(IssuerSettings.class.getName());

    /** Empty if the file can't be read: then their certificates are rejected, and our own still accepted. */
    List<X509Certificate> others() {
        Optional<String> file = AccessConfiguration.CURRENT.otherIssuers();
        if (file.isEmpty()) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(Path.of(file.get()))) {
            return CertificateFactory.getInstance("X.509").generateCertificates(in).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (IOException | CertificateException e) {
            LOG.severe("nes.login.issuers can't be read: " + e.getMessage());
            return List.of();
        }
    }
}
