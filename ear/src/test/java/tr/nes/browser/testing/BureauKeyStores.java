package tr.nes.browser.testing;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;

/** The portal's keys for a personalisation bureau, and that bureau's. */
final class BureauKeyStores {

    private static final String[] RSA = {
        "-genkeypair", "-keyalg", "RSA", "-keysize", "2048", "-dname", "CN=Deneme", "-validity", "3650"
    };

    private static OpenSslBureau bureau;

    private BureauKeyStores() {}

    /** Once the properties were made. */
    static OpenSslBureau bureau() {
        return bureau;
    }

    /** The server's properties. */
    static List<String> properties() throws Exception {
        KeyStoreFile ours = KeyStoreFile.make(Files.createTempDirectory("nes-bureau-ours"), "us", RSA);
        KeyStoreFile theirs = KeyStoreFile.make(Files.createTempDirectory("nes-bureau"), "bureau", RSA);
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(theirs.store())) {
            store.load(file, Files.readString(theirs.password()).toCharArray());
        }
        Path certificate = theirs.store().resolveSibling("bureau.cer");
        Files.write(certificate, store.getCertificate("bureau").getEncoded());
        bureau = OpenSslBureau.of(theirs, ours);
        return List.of(
                "-Dnes.bureau.certificate=" + certificate,
                "-Dnes.bureau.keystore=" + ours.store(),
                "-Dnes.bureau.keystore.password.file=" + ours.password());
    }
}
