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

    /** RSA, 2048 bits. */
    public static TestIdentity generate(String commonName) throws Exception {
        return generate(commonName, "RSA", "2048");
    }

    /** P-256. */
    public static TestIdentity generateElliptic(String commonName) throws Exception {
        return generate(commonName, "EC", "256");
    }

    private static TestIdentity generate(String commonName, String algorithm, String size) throws Exception {
        Path directory = Files.createTempDirectory("nes-identity");
        Path store = directory.resolve("identity.p12");
        try {
            keytool(store, commonName, algorithm, size);
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

    private static void keytool(Path store, String commonName, String algorithm, String size) throws Exception {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(
                        keytool,
                        "-J-Duser.language=en",
                        "-genkeypair",
                        "-alias",
                        "card",
                        "-keyalg",
                        algorithm,
                        "-keysize",
                        size,
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
