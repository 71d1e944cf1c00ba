package tr.nes.cardconnector.testing;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** A new RSA key with a self-signed certificate, made with the JDK's keytool. */
public record TestIdentity(X509Certificate certificate, PrivateKey key) {

    private static final String PASSWORD = "test-only";

    public static TestIdentity generate(String commonName) throws Exception {
        Path directory = Files.createTempDirectory("nes-identity");
        Path store = directory.resolve("identity.p12");
        try {
            keytool(store, commonName);
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(store)) {
                keys.load(in, PASSWORD.toCharArray());
            }
            return new TestIdentity((X509Certificate) keys.getCertificate("card"), (PrivateKey)
                    keys.getKey("card", PASSWORD.toCharArray()));
        } finally {
            Files.deleteIfExists(store);
            Files.deleteIfExists(directory);
        }
    }

    private static void keytool(Path store, String commonName) throws Exception {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(
                        keytool,
                        "-J-Duser.language=en",
                        "-genkeypair",
                        "-alias",
                        "card",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD,
                        "-dname",
                        "CN=" + commonName)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(output);
        }
    }
}
