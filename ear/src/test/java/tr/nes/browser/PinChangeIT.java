package tr.nes.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;

/** PIN değiştirme with the old PIN, at the kiosk. */
class PinChangeIT {

    private static final String CARD = "1234A5B67891";
    private static final String CHANGE = "PIN değiştirme";
    private static final String OLD_PIN = "123456";
    private static final String NEW_PIN = "902746";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenTheOldPinIsWrong_thenTheTriesLeftStandAtItsField_andTheRightOneSucceeds() {
        Kiosk kiosk =
                scene.kiosk("kiosk-1").byCode(scene.web().logIn(Person.SAHIP).servicingCode());
        kiosk.sees(Kiosk.CARD);
        scene.dev().insert("okuyucu-1", CARD, "AS_DELIVERED");
        kiosk.chooseCard(CARD).press("Eski PIN kodumla değiştir").sees(CHANGE);
        scene.screens().take(kiosk.page(), "kiosk-pin-change");

        type(kiosk, "12");
        kiosk.refusesAt("Eski PIN Kodu", "4 ile 16 rakam");
        type(kiosk, "918273");
        kiosk.refusesAt("Eski PIN Kodu", "Kalan PIN hakkı: 2");
        scene.screens().take(kiosk.page(), "kiosk-pin-change-wrong");

        type(kiosk, OLD_PIN);
        kiosk.sees(Kiosk.DONE);
        DevEndpoints.until(
                "the holder is told", () -> scene.dev().sms(Person.SAHIP).get(0).contains(CARD));
        kiosk.end();
    }

    @Test
    void whenTheHolderThinksBetterOfIt_thenThePinIsSetWithoutTheOldOne() {
        Kiosk kiosk =
                scene.kiosk("kiosk-1").byCode(scene.web().logIn(Person.SAHIP).servicingCode());
        kiosk.sees(Kiosk.CARD);
        scene.dev().insert("okuyucu-1", CARD, "AS_DELIVERED");
        kiosk.chooseCard(CARD).press("Eski PIN kodumla değiştir").sees(CHANGE);
        kiosk.press("Eski PIN olmadan devam et").sees(Kiosk.PIN);
        kiosk.end();
    }

    private static void type(Kiosk kiosk, String oldPin) {
        kiosk.tap("Eski PIN Kodu", oldPin).tap("Yeni PIN Kodu", NEW_PIN).tap("Yeni PIN Kodu (Tekrar)", NEW_PIN);
        kiosk.press("PIN Kodunu Değiştir");
    }
}
