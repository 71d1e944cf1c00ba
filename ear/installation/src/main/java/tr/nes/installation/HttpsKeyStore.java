package tr.nes.installation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.KeyStoreSpi;
import java.security.NoSuchAlgorithmException;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.util.Date;
import java.util.Enumeration;

/**
 * The server's HTTPS key, read only: {@code nes.https.keystore} (PKCS#12) with
 * {@code nes.https.keystore.password.file}, or a self-signed certificate generated for this installation. The
 * password comes from its file only; one given in the server's configuration is ignored.
 */
public final class HttpsKeyStore extends KeyStoreSpi {

    private KeyStore store;
    private char[] password;

    @Override
    public void engineLoad(InputStream unused, char[] ignored) throws IOException {
        Folders.close();
        String own = System.getProperty("nes.https.keystore");
        try {
            if (own == null) {
                password = GeneratedSecret.in(Folders.keys().resolve("https.password"));
                store = SelfSignedKey.in(Folders.keys().resolve("https.p12"), password);
            } else {
                password = GeneratedSecret.read(passwordOf(own));
                store = KeyStore.getInstance(Path.of(own).toFile(), password);
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("no HTTPS key: " + e.getMessage(), e);
        }
    }

    private static Path passwordOf(String own) throws IOException {
        String file = System.getProperty("nes.https.keystore.password.file");
        if (file == null) {
            throw new IOException("nes.https.keystore.password.file does not say what opens " + own);
        }
        return Path.of(file);
    }

    @Override
    public Key engineGetKey(String alias, char[] ignored) throws NoSuchAlgorithmException, UnrecoverableKeyException {
        try {
            return store.getKey(alias, password);
        } catch (KeyStoreException e) {
            throw notLoaded(e);
        }
    }

    @Override
    public Certificate[] engineGetCertificateChain(String alias) {
        return loaded(() -> store.getCertificateChain(alias));
    }

    @Override
    public Certificate engineGetCertificate(String alias) {
        return loaded(() -> store.getCertificate(alias));
    }

    @Override
    public Date engineGetCreationDate(String alias) {
        return loaded(() -> store.getCreationDate(alias));
    }

    @Override
    public Enumeration<String> engineAliases() {
        return loaded(store::aliases);
    }

    @Override
    public boolean engineContainsAlias(String alias) {
        return loaded(() -> store.containsAlias(alias));
    }

    @Override
    public int engineSize() {
        return loaded(store::size);
    }

    @Override
    public boolean engineIsKeyEntry(String alias) {
        return loaded(() -> store.isKeyEntry(alias));
    }

    @Override
    public boolean engineIsCertificateEntry(String alias) {
        return loaded(() -> store.isCertificateEntry(alias));
    }

    @Override
    public String engineGetCertificateAlias(Certificate certificate) {
        return loaded(() -> store.getCertificateAlias(certificate));
    }

    @Override
    public void engineSetKeyEntry(String alias, Key key, char[] ignored, Certificate[] chain) throws KeyStoreException {
        throw readOnly();
    }

    @Override
    public void engineSetKeyEntry(String alias, byte[] key, Certificate[] chain) throws KeyStoreException {
        throw readOnly();
    }

    @Override
    public void engineSetCertificateEntry(String alias, Certificate certificate) throws KeyStoreException {
        throw readOnly();
    }

    @Override
    public void engineDeleteEntry(String alias) throws KeyStoreException {
        throw readOnly();
    }

    @Override
    public void engineStore(OutputStream stream, char[] ignored) {
        throw new UnsupportedOperationException("the HTTPS key is kept by its owner");
    }

    private interface Question<T> {
        T ask() throws KeyStoreException;
    }

    private static <T> T loaded(Question<T> question) {
        try {
            return question.ask();
        } catch (KeyStoreException e) {
            throw notLoaded(e);
        }
    }

    private static IllegalStateException notLoaded(KeyStoreException e) {
        return new IllegalStateException("not loaded", e);
    }

    private static KeyStoreException readOnly() {
        return new KeyStoreException("the HTTPS key store is read only");
    }
}
