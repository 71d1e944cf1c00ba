package tr.nes.kiosk.control.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import tr.nes.sealing.boundary.SigningKeys;
import tr.nes.shared.Randomness;

/**
 * The portal's own authority for the certificates of agents and of the listener that they connect to. It has nothing in common
 * with the authority for people but the folder of its key. Agents know it by its key, which stays the same.
 */
@ApplicationScoped
public class DeviceAuthority {

    private static final String STORE = "device-authority";
    private static final X500Name NAME = new X500Name("CN=device authority");
    private static final Duration LIFE = Duration.ofDays(3650);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);
    private static final int SERIAL_BYTES = 16;

    @Inject
    private SigningKeys keys;

    @Inject
    private Randomness randomness;

    @Inject
    private Clock clock;

    /** SHA-256 of the key, base64url: what an enrolment code says about the server. */
    public String pin() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(key().getEncoded()));
    }

    /** @param name of the agent, which is its terminal's */
    X509Certificate agent(String name, PublicKey key, Instant ends) {
        return issue(new X500Name("CN=" + name), key, ends, KeyPurposeId.id_kp_clientAuth);
    }

    /** For the listener: a key that only this process knows, and trust in this authority alone. */
    public SSLContext serverContext() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair own = generator.generateKeyPair();
            Instant ends = clock.instant().plus(LIFE);
            X509Certificate authority = issue(NAME, key(), ends, null);
            X509Certificate server =
                    issue(new X500Name("CN=agents listener"), own.getPublic(), ends, KeyPurposeId.id_kp_serverAuth);
            return context(own, authority, server);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("no TLS for agents", e);
        }
    }

    private static SSLContext context(KeyPair own, X509Certificate authority, X509Certificate server)
            throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        char[] inMemoryOnly = new char[0];
        store.setKeyEntry("server", own.getPrivate(), inMemoryOnly, new Certificate[] {server, authority});
        KeyManagerFactory keyManagers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keyManagers.init(store, inMemoryOnly);
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("authority", authority);
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLSv1.3");
        context.init(keyManagers.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }

    private PublicKey key() {
        return keys.entry(STORE).getCertificate().getPublicKey();
    }

    /** @param purpose null for the authority itself */
    private X509Certificate issue(X500Name subject, PublicKey key, Instant ends, KeyPurposeId purpose) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    NAME,
                    new BigInteger(1, randomness.bytes(SERIAL_BYTES)),
                    Date.from(clock.instant().minus(CLOCKS_DIFFER)),
                    Date.from(ends),
                    subject,
                    key);
            extend(builder, purpose);
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA")
                            .build(keys.entry(STORE).getPrivateKey())));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new IllegalStateException("a certificate for a device can't be made", e);
        }
    }

    private static void extend(X509v3CertificateBuilder builder, KeyPurposeId purpose) throws CertIOException {
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(purpose == null));
        int usage = purpose == null ? KeyUsage.keyCertSign : KeyUsage.digitalSignature;
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
        if (purpose != null) {
            builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purpose));
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
