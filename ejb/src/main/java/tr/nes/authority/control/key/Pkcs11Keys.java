package tr.nes.authority.control.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import tr.nes.authority.control.AuthorityConfiguration;
import tr.nes.authority.control.encoding.Asn1Time;
import tr.nes.authority.control.encoding.CertificateParser;
import tr.nes.shared.CheckedConfiguration;
import tr.nes.shared.ConfigurationFault;
import tr.nes.shared.FaultList;

/**
 * P-256 keys in a PKCS#11 token, generated there at first use: {@code nes.authority.token} names a configuration
 * file of the JDK's SunPKCS11 provider, {@code nes.authority.token.pin.file} the file that holds the PIN.
 */
@ApplicationScoped
public class Pkcs11Keys implements CheckedConfiguration {

    private static final String TOKEN = "nes.authority.token";
    private static final String PIN_FILE = "nes.authority.token.pin.file";

    private static final Duration PLACEHOLDER_LIFE = Duration.ofDays(3650);

    private KeyStore token;
    private Provider provider;

    @Inject
    private Clock clock;

    boolean isConfigured() {
        return AuthorityConfiguration.CURRENT.token().isPresent();
    }

    @Override
    public String connection() {
        return "token";
    }

    @Override
    public List<ConfigurationFault> faults() {
        if (!isConfigured()) {
            return List.of();
        }
        return new FaultList()
                .needs(TOKEN, () -> Path.of(token()), Files::isReadable, "must name a file of SunPKCS11")
                .needs(
                        PIN_FILE,
                        AuthorityConfiguration.CURRENT::tokenPin,
                        pin -> pin.length > 0,
                        "must name a file with the token's PIN")
                .all();
    }

    synchronized AuthorityKey key(String alias) {
        try {
            open();
            if (!token.isKeyEntry(alias)) {
                make(alias);
            }
            KeyStore.PrivateKeyEntry entry = (KeyStore.PrivateKeyEntry) token.getEntry(alias, null);
            return new AuthorityKey(
                    entry.getPrivateKey(), entry.getCertificate().getPublicKey(), provider);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the token does not give its key: " + alias, e);
        }
    }

    private static String token() {
        return AuthorityConfiguration.CURRENT.token().orElseThrow();
    }

    private void open() throws IOException, GeneralSecurityException {
        if (token == null) {
            provider = Security.getProvider("SunPKCS11").configure(token());
            char[] pin = AuthorityConfiguration.CURRENT.tokenPin();
            try {
                KeyStore opened = KeyStore.getInstance("PKCS11", provider);
                opened.load(null, pin);
                token = opened;
            } finally {
                Arrays.fill(pin, '\0');
            }
        }
    }

    private void make(String alias) throws GeneralSecurityException, IOException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", provider);
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        Certificate certificate = placeholder(new AuthorityKey(pair.getPrivate(), pair.getPublic(), provider), alias);
        token.setKeyEntry(alias, pair.getPrivate(), null, new Certificate[] {certificate});
    }

    /** The self-signed certificate that a token asks for beside a private key; nobody else ever sees it. */
    private Certificate placeholder(AuthorityKey key, String name) throws IOException {
        X500Name self = new X500Name("CN=" + name);
        Instant now = clock.instant();
        return CertificateParser.decode(new X509v3CertificateBuilder(
                        self,
                        BigInteger.ONE,
                        Asn1Time.of(now),
                        Asn1Time.of(now.plus(PLACEHOLDER_LIFE)),
                        self,
                        SubjectPublicKeyInfo.getInstance(key.publicKey().getEncoded()))
                .build(new AuthorityContentSigner(key))
                .getEncoded());
    }
}
