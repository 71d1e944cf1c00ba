package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Screens;
import tr.nes.browser.testing.Web;

/** The main flow: a blocked card gets a new PIN, with a Doğrulama Kodu from the web. */
class NewPinByCodeIT {

    private static final String BLOCKED_CARD = "1234A5B67890";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenHolderApprovesBySms_thenBlockedCardHasNewPin() {
        Screens screens = scene.screens();
        Web web = scene.web().logInByHand(Person.SAHIP);
        web.reads("Deneme Sahip")
                .reads(BLOCKED_CARD)
                .reads("1234A5B67891")
                .reads("Teslim edildi")
                .reads("Kullanımda");
        screens.take(web.page(), "menu");
        Kiosk kiosk = scene.kiosk("kiosk-1").byCode(web.servicingCode()).sees(Kiosk.CARD);
        kiosk.reads("Kartınızı bekliyoruz");
        screens.take(kiosk.page(), "kiosk-card-none");
        scene.dev().insert("okuyucu-1", BLOCKED_CARD, "AS_DELIVERED");
        kiosk.reads("PIN bloke, kilidi açılabilir");
        screens.take(kiosk.page(), "kiosk-card-pin-blocked");
        kiosk.chooseCard(BLOCKED_CARD);
        screens.take(kiosk.page(), "kiosk-pin");
        kiosk.newPinByHand("902746").sees(Kiosk.APPROVAL);
        screens.take(kiosk.page(), "kiosk-approval-choice");
        kiosk.confirmBySms(Person.SAHIP, "SMS Onay", "Onay").sees(Kiosk.DONE);
        kiosk.reads("Değiştirme Tarihi").reads("Kartınızı alın");
        screens.take(kiosk.page(), "kiosk-result-done");
        scene.dev().pull("okuyucu-1");
        kiosk.sees(Kiosk.START).reads("İşleminiz bitti");
        assertNoticesArrived();
    }

    private void assertNoticesArrived() {
        DevEndpoints.until(
                "SMS and mail about the new PIN",
                () -> scene.dev().sms(Person.SAHIP).stream().anyMatch(text -> text.contains("değiştirildi"))
                        && !scene.dev().mails(Person.SAHIP).isEmpty());
        assertThat(scene.dev().mails(Person.SAHIP)).anyMatch(text -> text.contains(BLOCKED_CARD));
    }

    @Test
    void whenHolderApprovesByPassword_thenBlockedCardHasNewPin() {
        Kiosk kiosk =
                scene.kiosk("kiosk-1").byCode(scene.web().logIn(Person.SAHIP).servicingCode());
        kiosk.sees(Kiosk.CARD);
        scene.dev().insert("okuyucu-2", BLOCKED_CARD, "AS_DELIVERED");
        kiosk.chooseCard(BLOCKED_CARD).newPin("902746", "902746").sees(Kiosk.APPROVAL);
        kiosk.follow("WEB Parola").reads("internet girişinde kullandığınız");
        scene.screens().take(kiosk.page(), "kiosk-approval-word");
        kiosk.keys("WEB Parola", Person.SAHIP.password()).press("Onay").sees(Kiosk.DONE);
        scene.dev().pull("okuyucu-2");
        kiosk.sees(Kiosk.START);

        scene.dev().insert("okuyucu-2", BLOCKED_CARD, "AS_IT_IS");
        kiosk.logInWithCard(Person.SAHIP).reads("Kartınız hazır").lacks("PIN bloke");
    }
}
