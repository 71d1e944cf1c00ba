package tr.nes.operator.control.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.util.function.Supplier;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.cms.CMSAuthEnvelopedDataParser;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.KeyAgreeRecipientInformation;
import org.bouncycastle.cms.KeyTransRecipientInformation;
import org.bouncycastle.cms.Recipient;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.jcajce.JceKeyAgreeAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;
import org.bouncycastle.openssl.PEMException;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8DecryptorProviderBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS8EncryptedPrivateKeyInfo;
import org.bouncycastle.pkcs.PKCSException;

/** The private key that opens a backup. */
public final class RecipientKey {

    private final PrivateKey key;

    RecipientKey(PrivateKey key) {
        this.key = key;
    }

    /**
     * @param file PEM, as openssl writes it
     * @param password asked if the key is encrypted
     */
    public static RecipientKey in(Path file, Supplier<char[]> password) throws IOException {
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.US_ASCII);
                PEMParser pem = new PEMParser(in)) {
            Object found = pem.readObject();
            while (found != null) {
                PrivateKeyInfo info = info(found, password);
                if (info != null) {
                    return new RecipientKey(new JcaPEMKeyConverter()
                            .setProvider(BackupRecipients.CRYPTO)
                            .getPrivateKey(info));
                }
                found = pem.readObject();
            }
        } catch (PKCSException | OperatorCreationException | PEMException e) {
            throw new IOException("the key in " + file + " does not open: is the password right?", e);
        }
        throw new IOException("no private key (PEM) in " + file);
    }

    private static PrivateKeyInfo info(Object found, Supplier<char[]> password)
            throws PKCSException, OperatorCreationException {
        if (found instanceof PKCS8EncryptedPrivateKeyInfo encrypted) {
            return encrypted.decryptPrivateKeyInfo(new JceOpenSSLPKCS8DecryptorProviderBuilder()
                    .setProvider(BackupRecipients.CRYPTO)
                    .build(password.get()));
        }
        if (found instanceof PEMKeyPair pair) {
            return pair.getPrivateKeyInfo();
        }
        return found instanceof PrivateKeyInfo info ? info : null;
    }

    /**
     * The content; its reader gets an {@link IOException} at the end if the archive was altered or truncated, so nothing
     * may be believed before.
     *
     * @throws IOException if it is not an archive, or not encrypted for this key
     */
    InputStream decrypt(InputStream archive) throws IOException {
        try {
            CMSAuthEnvelopedDataParser parser = new CMSAuthEnvelopedDataParser(archive);
            for (RecipientInformation recipient : parser.getRecipientInfos()) {
                InputStream content = content(recipient);
                if (content != null) {
                    return content;
                }
            }
        } catch (CMSException | RuntimeException e) {
            throw new IOException("it is not a backup archive, or it is damaged", e);
        }
        throw new IOException("it was not encrypted for this key, or it is damaged");
    }

    /** Null if it is another recipient's. */
    private InputStream content(RecipientInformation information) throws IOException {
        Recipient recipient = recipient(information);
        try {
            return recipient == null
                    ? null
                    : information.getContentStream(recipient).getContentStream();
        } catch (CMSException | RuntimeException another) {
            return null;
        }
    }

    private Recipient recipient(RecipientInformation information) {
        boolean rsa = "RSA".equals(key.getAlgorithm());
        if (rsa && information instanceof KeyTransRecipientInformation) {
            return new JceKeyTransAuthEnvelopedRecipient(key).setProvider(BackupRecipients.CRYPTO);
        }
        return !rsa && information instanceof KeyAgreeRecipientInformation
                ? new JceKeyAgreeAuthEnvelopedRecipient(key).setProvider(BackupRecipients.CRYPTO)
                : null;
    }
}
