package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.KeyStoreFile;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/**
 * The authority does not respond: the holder sees that the change is pending, and its result once the authority
 * responds again.
 */
@Tag("nightly")
class PendingChangeIT {

    private static final String CARD = "1234A5B67891";

    @RegisterExtension
    final Scene scene = Scene.withItsOwnPortal();

    @TempDir
    private Path folder;

    @Test
    void whenTheAuthorityDoesNotAnswer_thenTheChangeIsPendingUntilItDoes() throws Exception {
        scene.portal().stop();
        issuedElsewhere("'elsewhere-' || serial_number");
        scene.portal().start(anAuthorityThatIsAway());
        Web web =
                scene.web().logIn(Person.SAHIP).open("/sertifikalar/askiya-al").sees("Askıya Al");
        web.press("Sertifikayı askıya al").sees("Yanıt bekleniyor").reads("Yeniden denemenize gerek yok");
        scene.screens().take(web.page(), "certificate-pending");
        web.open("/sertifikalar").sees("Sertifika Listele");
        assertThat(stateIn(web)).contains("Yanıt bekleniyor");
        scene.screens().take(web.page(), "certificates-pending");
        web.open("/sertifikalar/askiya-al").reads("sertifika merkezinin yanıtı bekleniyor");
        assertThat(web.button("Sertifikayı askıya al").count()).isZero();

        scene.portal().stop();
        issuedElsewhere("substring(serial_number, 11)");
        scene.portal().start();
        Web later = scene.web().logIn(Person.SAHIP);
        DevEndpoints.until("the change is settled", () -> {
            later.open("/sertifikalar").sees("Sertifika Listele");
            return stateIn(later).contains("Askıda");
        });
    }

    /** The embedded authority leaves certificates it does not know to the other one. */
    private void issuedElsewhere(String number) throws Exception {
        String serial = scene.ledger()
                .texts("select serial_number from certificate where card_serial = ?", CARD)
                .get(0);
        int rows = scene.ledger()
                .change(
                        "update issued_certificate set serial_number = " + number + " where serial_number like ?",
                        "%" + serial);
        assertThat(rows).isOne();
    }

    private static String stateIn(Web web) {
        return web.row(CARD).innerText();
    }

    /** Nothing listens on that port; the account's settings are valid enough for an attempt. */
    private String[] anAuthorityThatIsAway() throws Exception {
        KeyStoreFile keys =
                KeyStoreFile.make(folder, "account", "-genkeypair", "-keyalg", "EC", "-dname", "CN=account");
        return new String[] {
            "-Dnes.ejbca.url=https://localhost:1/ejbca/ejbca-rest-api",
            "-Dnes.ejbca.ca=NES",
            "-Dnes.ejbca.issuer=CN=NES",
            "-Dnes.ejbca.entity.profile=NES",
            "-Dnes.ejbca.profile=NES",
            "-Dnes.ejbca.keystore=" + keys.store(),
            "-Dnes.ejbca.keystore.password.file=" + keys.password()
        };
    }
}
