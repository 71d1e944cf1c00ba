package tr.nes.sealing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** P-256 keys in PKCS#12 files, each with the self-signed certificate that the format requires. */
@ApplicationScoped
public class SigningKeyFiles {

    private static final String ALIAS = "1";
    private static final Duration LIFE = Duration.ofDays(3650);

    private final Map<String, KeyStore.PrivateKeyEntry> loaded = new HashMap<>();

    private final KeyDirectory directory;
    private final Clock clock;

    protected SigningKeyFiles() {
        this(null, null);
    }

    @Inject
    public SigningKeyFiles(KeyDirectory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    public synchronized KeyStore.PrivateKeyEntry entry(String store) {
        return loaded.computeIfAbsent(store, this::load);
    }

    private KeyStore.PrivateKeyEntry load(String store) {
        try {
            KeyStore keys = directory.open(store).changeIf(SigningKeyFiles::isEmpty, this::addKey);
            return (KeyStore.PrivateKeyEntry)
                    keys.getEntry(ALIAS, new KeyStore.PasswordProtection(directory.password()));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("key store does not open: " + store, e);
        }
    }

    private static boolean isEmpty(KeyStore keys) {
        try {
            return !keys.containsAlias(ALIAS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void addKey(KeyStore keys, char[] password) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        keys.setKeyEntry(ALIAS, pair.getPrivate(), password, new Certificate[] {selfSigned(pair)});
    }

    private Certificate selfSigned(KeyPair pair) throws GeneralSecurityException {
        X500Name name = new X500Name("CN=system signing key");
        Instant now = clock.instant();
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    name,
                                    BigInteger.ONE,
                                    Date.from(now),
                                    Date.from(now.plus(LIFE)),
                                    name,
                                    pair.getPublic())
                            .build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
