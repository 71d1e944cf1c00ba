package tr.nes.operator.control.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedDataStreamGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;

/**
 * Who may open a backup: the owners of certificates. CMS AuthEnvelopedData (RFC 5083) with AES-256-GCM (RFC 5084); the
 * content key is encrypted by RSA-OAEP with SHA-256, or by ephemeral-static ECDH (RFC 5753) and AES-256 key wrap.
 */
public final class BackupRecipients {

    static final Provider CRYPTO = new BouncyCastleProvider();

    private static final int SHORTEST_RSA = 2048;

    private final List<X509Certificate> certificates;

    BackupRecipients(List<X509Certificate> certificates) {
        this.certificates = List.copyOf(certificates);
    }

    /**
     * @param file one or more certificates, PEM or DER; each can open the archive alone
     * @throws IOException if there is none, or a key that is too short or not for encryption
     */
    public static BackupRecipients in(Path file) throws IOException {
        List<X509Certificate> found = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            for (var certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                found.add(suitable((X509Certificate) certificate));
            }
        } catch (GeneralSecurityException e) {
            throw new IOException(file + " is not a certificate: " + e.getMessage(), e);
        }
        if (found.isEmpty()) {
            throw new IOException("no certificate in " + file);
        }
        return new BackupRecipients(found);
    }

    private static X509Certificate suitable(X509Certificate certificate) throws IOException {
        PublicKey key = certificate.getPublicKey();
        boolean strong = key instanceof ECPublicKey
                || key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= SHORTEST_RSA;
        if (!strong) {
            throw new IOException("the key of " + certificate.getSubjectX500Principal()
                    + " is neither an EC key nor an RSA key of 2048 bits or more");
        }
        return certificate;
    }

    /** @param archive closed together with the result */
    OutputStream encrypt(OutputStream archive) throws IOException {
        try {
            CMSAuthEnvelopedDataStreamGenerator generator = new CMSAuthEnvelopedDataStreamGenerator();
            for (X509Certificate certificate : certificates) {
                generator.addRecipientInfoGenerator(recipient(certificate));
            }
            return generator.open(
                    archive, (OutputAEADEncryptor) new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                            .setProvider(CRYPTO)
                            .build());
        } catch (GeneralSecurityException | CMSException e) {
            throw new IOException("the archive can't be encrypted: " + e.getMessage(), e);
        }
    }

    private static RecipientInfoGenerator recipient(X509Certificate certificate) throws GeneralSecurityException {
        return certificate.getPublicKey() instanceof ECPublicKey key
                ? agreement(certificate, key)
                : transport(certificate);
    }

    private static RecipientInfoGenerator transport(X509Certificate certificate) throws GeneralSecurityException {
        OAEPParameterSpec oaep =
                new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);
        return new JceKeyTransRecipientInfoGenerator(
                        certificate,
                        new JcaAlgorithmParametersConverter()
                                .getAlgorithmIdentifier(PKCSObjectIdentifiers.id_RSAES_OAEP, oaep))
                .setProvider(CRYPTO);
    }

    private static RecipientInfoGenerator agreement(X509Certificate certificate, ECPublicKey key)
            throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", CRYPTO);
        generator.initialize(key.getParams());
        KeyPair ephemeral = generator.generateKeyPair();
        return new JceKeyAgreeRecipientInfoGenerator(
                        CMSAlgorithm.ECDH_SHA256KDF,
                        ephemeral.getPrivate(),
                        ephemeral.getPublic(),
                        CMSAlgorithm.AES256_WRAP)
                .addRecipient(certificate)
                .setProvider(CRYPTO);
    }
}
