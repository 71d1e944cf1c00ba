package tr.nes.operator.control.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import org.bouncycastle.openssl.PKCS8Generator;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.openssl.jcajce.JceOpenSSLPKCS8EncryptorBuilder;
import org.bouncycastle.operator.OutputEncryptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys and certificates as files. */
class RecipientKeyTest {

    private static final byte[] CONTENT = {1, 2, 3};

    @TempDir
    private Path folder;

    @Test
    void whenTheKeyIsEncrypted_thenItsPasswordOpensIt() throws Exception {
        KeyPair pair = RecipientFixture.ec();
        OutputEncryptor encryptor = new JceOpenSSLPKCS8EncryptorBuilder(PKCS8Generator.AES_256_CBC)
                .setProvider(BackupRecipients.CRYPTO)
                .setPassword("right".toCharArray())
                .build();
        Path key = pem("key.pem", new JcaPKCS8Generator(pair.getPrivate(), encryptor));
        byte[] encrypted = encrypt(pem("certificate.pem", RecipientFixture.certificate(pair)));

        assertThat(decrypt(RecipientKey.in(key, "right"::toCharArray), encrypted))
                .isEqualTo(CONTENT);
        assertThatThrownBy(() -> RecipientKey.in(key, "wrong"::toCharArray))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is the password right?");
    }

    @Test
    void whenTheKeyIsOpen_thenNoPasswordIsAskedFor() throws Exception {
        KeyPair pair = RecipientFixture.rsa();
        byte[] encrypted = encrypt(pem("certificate.pem", RecipientFixture.certificate(pair)));
        for (Object form : new Object[] {new JcaPKCS8Generator(pair.getPrivate(), null), pair}) {
            RecipientKey key = RecipientKey.in(pem("key.pem", form), () -> {
                throw new AssertionError("asked");
            });
            assertThat(decrypt(key, encrypted)).isEqualTo(CONTENT);
        }
    }

    @Test
    void whenAFileHoldsSomethingElse_thenThatIsSaid() throws Exception {
        Path certificate = pem("certificate.pem", RecipientFixture.certificate(RecipientFixture.ec()));
        assertThatThrownBy(() -> RecipientKey.in(certificate, () -> null)).hasMessageContaining("no private key");
        Path empty = Files.createFile(folder.resolve("empty"));
        assertThatThrownBy(() -> BackupRecipients.in(empty)).hasMessageContaining("no certificate in");
        Path weak = pem("weak.pem", RecipientFixture.certificate(RecipientFixture.rsa(1024)));
        assertThatThrownBy(() -> BackupRecipients.in(weak)).hasMessageContaining("2048 bits");
    }

    private Path pem(String file, Object content) throws IOException {
        Path written = folder.resolve(file);
        try (Writer out = Files.newBufferedWriter(written);
                JcaPEMWriter pem = new JcaPEMWriter(out)) {
            pem.writeObject(content);
        }
        return written;
    }

    private static byte[] encrypt(Path certificate) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (OutputStream out = BackupRecipients.in(certificate).encrypt(archive)) {
            out.write(CONTENT);
        }
        return archive.toByteArray();
    }

    private static byte[] decrypt(RecipientKey key, byte[] archive) throws IOException {
        return key.decrypt(new ByteArrayInputStream(archive)).readAllBytes();
    }
}
