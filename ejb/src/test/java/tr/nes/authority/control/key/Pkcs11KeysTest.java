package tr.nes.authority.control.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.authority.AuthorityRole;
import tr.nes.authority.testing.OcspClient;
import tr.nes.authority.testing.TestAuthority;

/** The keys in a PKCS#11 token (SoftHSM2), which is found through SOFTHSM2_CONF. */
class Pkcs11KeysTest {

    private static final String PIN = "285714";

    @TempDir
    private Path folder;

    @BeforeEach
    void makeToken() throws Exception {
        Path configuration = Path.of(System.getenv("SOFTHSM2_CONF"));
        Files.createDirectories(configuration.getParent());
        Path tokens = Files.createDirectories(folder.resolve("tokens"));
        Files.writeString(configuration, "directories.tokendir = " + tokens + "\n");
        run("softhsm2-util", "--init-token", "--free", "--label", "nes", "--pin", PIN, "--so-pin", PIN);
        Path token = Files.writeString(
                folder.resolve("token.cfg"), "name = NesAuthority\nlibrary = " + library() + "\nslotListIndex = 0\n");
        System.setProperty("nes.authority.token", token.toString());
        System.setProperty(
                "nes.authority.token.pin.file",
                Files.writeString(folder.resolve("pin"), PIN + "\n").toString());
    }

    @AfterEach
    void forgetToken() {
        System.clearProperty("nes.authority.token");
        System.clearProperty("nes.authority.token.pin.file");
    }

    @Test
    void whenATokenIsConfigured_thenTheAuthorityWorksWithItsKeysAndFindsThemAgain() throws Exception {
        try (TestAuthority authority = new TestAuthority()) {
            X509Certificate certificate = authority.issue();
            certificate.verify(authority.certificate(AuthorityRole.ISSUING).getPublicKey());
            assertThat(new OcspClient(authority).told(certificate)).isEqualTo("revoked 6");
            AuthorityKey key = authority.bean(AuthorityKeys.class).key(AuthorityRole.ISSUING);
            assertThat(key.provider().getName()).isEqualTo("SunPKCS11-NesAuthority");
            assertThat(key.privateKey().getEncoded())
                    .as("never leaves the token")
                    .isNull();
            try (TestAuthority later = new TestAuthority()) {
                assertThat(later.certificate(AuthorityRole.ISSUING).getPublicKey())
                        .isEqualTo(authority.certificate(AuthorityRole.ISSUING).getPublicKey());
            }
        }
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
    }

    private static Path library() throws IOException {
        try (Stream<Path> found =
                Files.find(Path.of("/usr/lib"), 3, (path, attributes) -> path.endsWith("softhsm/libsofthsm2.so"))) {
            return found.findFirst().orElseThrow();
        }
    }
}
