package tr.nes.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;

/** The screens while the card is being written, and when its last response is missing. */
class WorkOnCardIT {

    private static final String CARD = "1234A5B67890";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenCardIsSlow_thenProgressIsShownAndCardIsToStay() {
        Kiosk kiosk = scene.kiosk("kiosk-2").logIn(Person.SAHIP);
        scene.dev().insert("okuyucu-3", CARD, "SLOW");
        kiosk.setPin(CARD, "902746").sees("PIN kodunuz değiştiriliyor");
        kiosk.reads("Kartı çıkarmayın").reads("Karta bağlanılıyor").doesNotOffer("Bitir");
        scene.screens().take(kiosk.page(), "kiosk-working");
        kiosk.sees(Kiosk.DONE);
    }

    @Test
    void whenAnswerIsLost_thenResultIsUnknownUntilCardIsReadAgain() {
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        scene.dev().insert("okuyucu-1", CARD, "TORN");
        kiosk.setPin(CARD, "902746").sees("Sonuç bilinmiyor");
        scene.screens().take(kiosk.page(), "kiosk-result-unknown");
        scene.dev().pull("okuyucu-1");
        kiosk.sees(Kiosk.START);

        scene.dev().insert("okuyucu-1", CARD, "AS_IT_IS");
        kiosk.logIn(Person.SAHIP).reads("Kartınız hazır");
    }
}
