package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

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
        kiosk.sees(Kiosk.DONE).reads("Bu kartla henüz imza atılamaz").reads("/yeni-kart");
        scene.screens().take(kiosk.page(), "kiosk-result-not-activated");
    }

    @Test
    void whenAnswerIsLost_thenResultIsUnknownUntilCardIsReadAgain() {
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        scene.dev().insert("okuyucu-1", CARD, "TORN");
        kiosk.setPin(CARD, "902746").sees("Sonuç bilinmiyor");
        scene.screens().take(kiosk.page(), "kiosk-result-unknown");
        scene.dev().pull("okuyucu-1");
        scene.dev().insert("okuyucu-1", CARD, "AS_IT_IS");
        kiosk.sees("İşlem tamamlanmış: yeni PIN kodunuz geçerli").reads("Değiştirme Tarihi");
        kiosk.reads("Kartınızı alın");
        scene.screens().take(kiosk.page(), "kiosk-result-read-again");
        DevEndpoints.until(
                "the holder is told", () -> scene.dev().sms(Person.SAHIP).get(0).contains("değiştirildi"));
        assertThat(scene.dev().mailTo(Person.SAHIP.mail(), "Önceki PIN kodu artık"))
                .contains(CARD);

        kiosk.press("Başka bir işlem yap").sees(Kiosk.CARD).reads("Kartınız hazır");
        kiosk.reads("Yarım kalan son işlem tamamlanmış");
        scene.screens().take(kiosk.page(), "kiosk-card-read-again");
        Web web = scene.web().logIn(Person.SAHIP).reads("yarım kalan son işlem tamamlanmış");
        scene.screens().take(web.page(), "menu-operation-read-again");
    }
}
