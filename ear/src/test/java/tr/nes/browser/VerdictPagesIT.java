package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;

/** What the holder sees and is sent when the card's status word is wrong or the operation is interrupted. */
class VerdictPagesIT {

    private static final String CARD = "1234A5B67891";
    private static final String CARD_OF_VERSION_ONE_ZERO = "1234A5B67892";
    private static final String NEW_PIN = "902746";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    private Kiosk kiosk;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "CLAIMS_NEW_PIN, PIN hâlâ bloke görünüyor, kendi sayacına göre PIN hâlâ bloke, still-blocked",
        "CLAIMS_RIGHT_PUK, 'Sonuç bilinmiyor, kartınız incelemede', kilit bilgisini incelemeye aldık, puk-in-doubt"
    })
    void whenSuccessIsOnlyClaimed_thenThePageAndTheMessageSaySo(
            String shape, String title, String truth, String picture) {
        set(Person.SAHIP, CARD, shape).sees(title).reads(truth);
        kiosk.lacks("Yeni PIN kodunuz hazır").lacks("Kilit açıldı");
        scene.screens().take(kiosk.page(), "kiosk-result-" + picture);
        isTold("değiştirilmiş olabilir");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "REFUSES_NEW_PIN, 1234A5B67891, PIN kodunuz değişmedi, Kilit açma hakkı eksilmedi, not-written",
        "DENIES_PUK, 1234A5B67891, Kilit açılamadı, Bir kilit açma hakkı eksilmiş olabilir, puk-not-taken",
        "TORN_AT_PUK, 1234A5B67890, 'Yeni PIN yazılmadı, kalan hak bilinmiyor', yeni PIN kodunuz yazılmadı, torn-at-puk"
    })
    void whenNoPinWasWritten_thenThePageSaysSoAndNobodyIsToldOtherwise(
            String shape, String card, String title, String truth, String picture) {
        set(Person.SAHIP, card, shape).sees(title).reads(truth).lacks("Kilit açıldı");
        scene.screens().take(kiosk.page(), "kiosk-result-" + picture);
        assertThat(scene.dev().sms(Person.SAHIP)).noneMatch(text -> text.contains("değiştiril"));
    }

    @Test
    void whenTheCardOfATornOperationIsReadAgain_thenItIsSaidThatThePinHasNotChanged() {
        set(Person.SAHIP, "1234A5B67890", "TORN_AT_PUK").sees("Yeni PIN yazılmadı, kalan hak bilinmiyor");
        scene.dev().pull("okuyucu-1");
        scene.dev().insert("okuyucu-1", "1234A5B67890", "AS_IT_IS");
        kiosk.sees("İşlem tamamlanmamış: PIN kodunuz değişmedi")
                .press("Yeniden dene")
                .sees(Kiosk.CARD);
        kiosk.reads("PIN bloke").reads("yeni PIN yazılmamış");
    }

    @Test
    void whenOnlyTheCounterWasRestored_thenThePageSaysUnblocked() {
        set(Person.YETKILI, CARD_OF_VERSION_ONE_ZERO, "REFUSES_NEW_PIN").sees("Kilit açıldı, yeni PIN yazılamadı");
        kiosk.reads("Eski PIN kodunuz geçerli").reads("Onay (burada durdu)");
        scene.screens().take(kiosk.page(), "kiosk-result-unblocked-only");
        kiosk.press("Yeniden dene").sees(Kiosk.CARD).reads(CARD_OF_VERSION_ONE_ZERO);
    }

    @Test
    void whenTheCardCountsTheUseOfItsPuk_thenTheNewPinIsReadyAndTheCardStaysInService() {
        set(Person.SAHIP, CARD, "COUNTS_PUK_USES").sees(Kiosk.DONE);
        isTold("değiştirildi");
        scene.dev().pull("okuyucu-1");
        kiosk.sees(Kiosk.START);
        scene.dev().insert("okuyucu-1", CARD, "AS_IT_IS");
        kiosk.logInWithCard(Person.SAHIP).reads("Kartınız hazır");
    }

    private Kiosk set(Person person, String card, String shape) {
        kiosk = scene.kiosk("kiosk-1").logIn(person);
        scene.dev().insert("okuyucu-1", card, shape);
        return kiosk.setPin(card, NEW_PIN);
    }

    private void isTold(String words) {
        DevEndpoints.until(
                "the SMS",
                () -> scene.dev().sms(Person.SAHIP).stream().anyMatch(t -> t.contains(CARD) && t.contains(words)));
        assertThat(scene.dev().mailTo(Person.SAHIP.mail(), words)).contains(CARD);
    }
}
