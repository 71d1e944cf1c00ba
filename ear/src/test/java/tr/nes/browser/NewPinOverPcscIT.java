package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.cardconnector.simulator.VpcdSlot;
import tr.nes.cardconnector.testing.OpenSc;
import tr.nes.cardconnector.testing.PcscDaemon;

/** The main flow through a real PC/SC daemon; OpenSC verifies the resulting state of the card. */
class NewPinOverPcscIT {

    private static final String CARD = "1234A5B67892";
    private static final String OLD_PIN = "123456";
    private static final String NEW_PIN = "902746";

    private static PcscDaemon daemon;

    @RegisterExtension
    final Scene scene = Scene.withRealReaders();

    @BeforeAll
    static void startDaemon() throws Exception {
        daemon = PcscDaemon.start(4, VpcdSlot.FIRST_PORT);
    }

    @AfterAll
    static void stopDaemon() throws Exception {
        daemon.close();
    }

    @Test
    void whenPinIsSetAtKiosk_thenOpenScVerifiesNewPinAndNotOldOne() throws Exception {
        Kiosk kiosk =
                scene.kiosk("kiosk-1").byCode(scene.web().logIn(Person.YETKILI).servicingCode());
        kiosk.sees(Kiosk.CARD);
        scene.dev().insert("okuyucu-1", CARD, "AS_DELIVERED");
        kiosk.setPin(Person.YETKILI, CARD, NEW_PIN).sees(Kiosk.DONE);

        assertThat(verify(OLD_PIN).exitCode()).as("old PIN").isNotZero();
        OpenSc.Said said = verify(NEW_PIN);
        assertThat(said.exitCode()).as(said.text()).isZero();

        scene.dev().pull("okuyucu-1");
        kiosk.sees(Kiosk.START);
    }

    private static OpenSc.Said verify(String pin) throws Exception {
        try (OpenSc openSc = OpenSc.withAkisDriver()) {
            return openSc.run("pkcs15-tool", "--reader", daemon.readerName(0), "--verify-pin", "--pin", pin);
        }
    }
}
