package tr.nes.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("locale")
class HttpsKeyStoreTest {

    @RegisterExtension
    final FreshInstallation installation = new FreshInstallation();

    @Test
    void whenAnInstallationIsNew_thenItHasAKeyOfItsOwnThatNoDefaultPasswordOpens() throws Exception {
        KeyStore store = opened();
        X509Certificate certificate = (X509Certificate) store.getCertificate("https");

        assertThat(certificate.getSubjectAlternativeNames()).hasSize(2);
        assertThat(store.getKey("https", "not used".toCharArray())).isNotNull();
        Path file = installation.keys().resolve("https.p12");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        for (String guess : new String[] {"password", "changeit", "not used", "nes", ""}) {
            assertThatThrownBy(() -> KeyStore.getInstance(file.toFile(), guess.toCharArray()))
                    .isInstanceOf(IOException.class);
        }
        assertThat(opened().getCertificate("https")).isEqualTo(certificate);
    }

    @Test
    void whenTheOwnerBringsAKeyStoreWithoutSayingWhatOpensIt_thenTheMessageSaysSo() {
        System.setProperty("nes.https.keystore", "/own.p12");
        assertThatThrownBy(HttpsKeyStoreTest::opened).hasMessageContaining("nes.https.keystore.password.file");
    }

    @Test
    void whenTheOwnerBringsAKeyStore_thenItsKeyIsServed() throws Exception {
        opened();
        Path own = Files.copy(
                installation.keys().resolve("https.p12"), installation.data().resolve("own.p12"));
        System.setProperty("nes.https.keystore", own.toString());
        System.setProperty(
                "nes.https.keystore.password.file",
                installation.keys().resolve("https.password").toString());
        try {
            assertThat(opened().getKey("https", "not used".toCharArray())).isNotNull();
        } finally {
            System.clearProperty("nes.https.keystore.password.file");
        }
    }

    private static KeyStore opened() throws Exception {
        KeyStore store = KeyStore.getInstance("NES-HTTPS", new InstallationProvider());
        store.load(null, "not used".toCharArray());
        return store;
    }
}
