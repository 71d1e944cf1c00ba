package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;

/** Cards that can't get a new PIN: the screen says why and offers nothing, and the card is not changed. */
class CardRefusalsIT {

    private static final String OWN_CARD = "1234A5B67890";
    private static final String FOREIGN_CARD = "1234A5B67892";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    private Kiosk kiosk;

    @Test
    void whenCardCannotBeServiced_thenScreenSaysWhyAndOffersNothing() {
        kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        refused(FOREIGN_CARD, "AS_DELIVERED", "Bu kart size ait değil", "kiosk-card-foreign");
        kiosk.lacks(FOREIGN_CARD);
        refused(OWN_CARD, "OTHER_KIND", "Bu kartı tanımıyoruz", "kiosk-card-unknown");
        refused(OWN_CARD, "VERSION_THREE", "Kartınızın sürümüne burada hizmet verilemiyor", "kiosk-card-version");
        refused(OWN_CARD, "HIDES_TRIES", "Kalan kilit açma hakkı okunamıyor", "kiosk-card-tries-hidden");
        kiosk.lacks("ikiden az");
        refused(OWN_CARD, "WITHOUT_CERTIFICATES", "Karttaki sertifika okunamadı", "kiosk-card-certificate");
        kiosk.lacks("uyuşmuyor");
        refused(OWN_CARD, "PUK_LOW", "Bu kartta kilit açmak güvenli değil", "kiosk-card-puk-low");
        refused(OWN_CARD, "OTHER_CERTIFICATE", "Karttaki sertifika kayıtlarımızla uyuşmuyor", "kiosk-card-mismatch");
        refused(OWN_CARD, "DEAD", "Bu kart artık kullanılamıyor", "kiosk-card-dead");
        assertNothingWasChanged();
    }

    private void refused(String card, String shape, String reason, String picture) {
        scene.dev().insert("okuyucu-1", card, shape);
        kiosk.reads(reason)
                .reads("Kartınızı bekliyoruz")
                .doesNotOffer("Bu kartı seç")
                .doesNotOffer("E-Onay ver");
        kiosk.touch();
        scene.screens().take(kiosk.page(), picture);
    }

    private void assertNothingWasChanged() {
        assertThat(scene.dev().sms(Person.SAHIP)).noneMatch(text -> text.contains("değiştirildi"));
    }

    @Test
    void whenStoredPukIsWrong_thenOneTryIsSpentAndCardIsQuarantined() {
        kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        scene.dev().insert("okuyucu-1", OWN_CARD, "OTHER_PUK");
        kiosk.setPin(OWN_CARD, "902746").sees("Kilit açılamadı");
        scene.screens().take(kiosk.page(), "kiosk-result-puk-refused");
        scene.dev().pull("okuyucu-1");
        kiosk.sees(Kiosk.START);

        scene.dev().insert("okuyucu-1", OWN_CARD, "AS_IT_IS");
        kiosk.logIn(Person.SAHIP).reads("Bu kart incelemede").doesNotOffer("Bu kartı seç");
        scene.screens().take(kiosk.page(), "kiosk-card-quarantined");
        assertNothingWasChanged();
    }

    @Test
    void whenCardIsPulledBeforeApproval_thenCardChoiceSaysThatNothingWasChanged() {
        kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        scene.dev().insert("okuyucu-1", OWN_CARD, "AS_DELIVERED");
        kiosk.chooseCard(OWN_CARD).type("Yeni PIN Kodu", "902746");
        pulled();
        scene.screens().take(kiosk.page(), "kiosk-card-pulled");
        scene.dev().insert("okuyucu-1", OWN_CARD, "AS_IT_IS");
        kiosk.doesNotOffer("E-Onay ver").chooseCard(OWN_CARD);
        PlaywrightAssertions.assertThat(kiosk.field("Yeni PIN Kodu")).isEmpty();
        kiosk.newPin("902746", "902746").sees(Kiosk.APPROVAL).lacks("okuyucudan çıkarıldı");
        pulled();
        assertNothingWasChanged();
    }

    private void pulled() {
        scene.dev().pull("okuyucu-1");
        kiosk.sees(Kiosk.CARD).reads("Kartınız okuyucudan çıkarıldı. Yazdıklarınız silindi");
    }
}
