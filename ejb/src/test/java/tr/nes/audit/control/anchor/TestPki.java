package tr.nes.audit.control.anchor;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A root and the certificates it issues, generated for each run. */
final class TestPki {

    /** A key and its certificate. */
    record Identity(KeyPair keys, X509Certificate certificate) {

        SSLContext server() throws IOException, GeneralSecurityException {
            char[] password = "only-for-this-run".toCharArray();
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("key", keys.getPrivate(), password, new Certificate[] {certificate});
            KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            managers.init(store, password);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(managers.getKeyManagers(), null, null);
            return context;
        }
    }

    private static final X500Name ROOT = new X500Name("CN=Test Root");

    private final KeyPair root = keys();
    private final X509Certificate certificate = issue(ROOT, root, null, "unused", true);

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(256);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    Identity server(String host) {
        return identity("CN=syslog", KeyPurposeId.id_kp_serverAuth, host);
    }

    Identity timeStamps() {
        return identity("CN=Test TSA", KeyPurposeId.id_kp_timeStamping, "tsa.example");
    }

    private Identity identity(String name, KeyPurposeId purpose, String host) {
        KeyPair keys = keys();
        return new Identity(keys, issue(new X500Name(name), keys, purpose, host, false));
    }

    private X509Certificate issue(X500Name name, KeyPair keys, KeyPurposeId purpose, String host, boolean authority) {
        try {
            Date from = Date.from(Instant.now().minusSeconds(3600));
            Date to = Date.from(Instant.now().plusSeconds(3600));
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    ROOT, new BigInteger(64, new java.security.SecureRandom()), from, to, name, keys.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            if (purpose != null) {
                builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
                builder.addExtension(
                        Extension.subjectAlternativeName,
                        false,
                        new GeneralNames(new GeneralName(GeneralName.dNSName, host)));
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(root.getPrivate())));
        } catch (IOException | OperatorCreationException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    X509Certificate root() {
        return certificate;
    }

    Path writeRoot(Path file) throws IOException {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter pem = new JcaPEMWriter(text)) {
            pem.writeObject(certificate);
        }
        return Files.writeString(file, text.toString());
    }
}
