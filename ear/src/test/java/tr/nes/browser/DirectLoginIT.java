package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Screens;

/** A holder comes to the kiosk with only the card and the phone. */
class DirectLoginIT {

    private static final String CARD = "1234A5B67891";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenTheLoginsSmsIsFresh_thenAPressApproves() {
        Kiosk kiosk = scene.kiosk("kiosk-1").logInByHand(Person.SAHIP);
        scene.dev().insert("okuyucu-1", CARD, "AS_DELIVERED");
        kiosk.reads("Kartınız hazır").chooseCard(CARD);
        kiosk.newPinByHand("902746").sees(Kiosk.APPROVAL).reads("yeni bir kod gerekmiyor");
        kiosk.lacks("WEB Parola").doesNotOffer("SMS Onay");
        scene.screens().take(kiosk.page(), "kiosk-approval-press");
        int before = scene.dev().sms(Person.SAHIP).size();
        kiosk.press("Onayla").sees(Kiosk.DONE).reads("Değiştirme Tarihi");
        assertThat(scene.dev()
                        .sms(Person.SAHIP)
                        .subList(0, scene.dev().sms(Person.SAHIP).size() - before))
                .noneMatch(text -> text.matches("(?s).*\\b[0-9]{6}\\b.*"));
    }

    @Test
    void whenTheLoginsSmsIsNoLongerFresh_thenOnlySmsApproves() {
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        scene.dev().insert("okuyucu-1", CARD, "AS_DELIVERED");
        kiosk.reads("Kartınız hazır").chooseCard(CARD);
        kiosk.newPin("902746", "902746").sees(Kiosk.APPROVAL);
        scene.dev().ageFactors();
        kiosk.press("Onayla").reads("üzerinden 5 dakika geçti").doesNotOffer("Onayla");
        kiosk.lacks("WEB Parola");
        scene.screens().take(kiosk.page(), "kiosk-approval-press-late");
        kiosk.confirmBySms(Person.SAHIP, "SMS Onay", "Onay").sees(Kiosk.DONE).reads("Değiştirme Tarihi");
    }

    @Test
    void whenTheCodesTimeIsUp_thenTheScreenSaysWhatToDo() {
        Kiosk kiosk = askedForSms();
        scene.dev().expireCodes();
        kiosk.page().reload();
        kiosk.reads("Kodun süresi doldu. “Yeni kod gönder” ile yenisini isteyin");
        scene.screens().take(kiosk.page(), "kiosk-sms-code-over");
    }

    @Test
    void whenAnotherCodeIsSent_thenTheScreenSaysThatTheOldOneIsVoid() {
        Kiosk kiosk = askedForSms();
        String old = scene.dev().smsCode(Person.SAHIP, 0);
        scene.dev().expireCodes();
        kiosk.page().reload();
        String fresh = scene.dev()
                .smsCodeAfter(Person.SAHIP, () -> kiosk.press("Yeni kod gönder").reads("Yeni bir kod gönderdik"));
        kiosk.reads("Önceki kod artık geçersiz; en son gelen kodu girin");
        scene.screens().take(kiosk.page(), "kiosk-sms-code-sent-again");
        if (!old.equals(fresh)) {
            kiosk.reloadsAfter(() -> kiosk.tap("SMS Onay Kodu", old)).refusesAt("SMS Onay Kodu", "Kod yanlış");
        }
        kiosk.tap("SMS Onay Kodu", fresh).sees(Kiosk.CARD);
    }

    private Kiosk askedForSms() {
        Kiosk kiosk = scene.kiosk("kiosk-1")
                .tryPassword(Person.SAHIP.number(), Person.SAHIP.password())
                .sees("SMS Onay");
        scene.dev().smsCodeAfter(Person.SAHIP, () -> kiosk.press("Onay").sees("SMS Onay Kodu Giriş"));
        return kiosk;
    }

    @Test
    void whenPersonUsesOnlyTheScreen_thenKeyboardWritesNumberAndPassword() {
        Screens screens = scene.screens();
        Kiosk kiosk = scene.kiosk("kiosk-2").press("Giriş yaparak devam et").sees("Giriş yapın");
        screens.take(kiosk.page(), "kiosk-identity");
        kiosk.keys("Kimlik No", Person.SAHIP.number())
                .keys("Güvenlik Sözcüğü", Person.SAHIP.password())
                .press("Giriş")
                .sees("SMS Onay");
        screens.take(kiosk.page(), "kiosk-sms-approval");
        int before = scene.dev().sms(Person.SAHIP).size();
        kiosk.press("Onay").sees("SMS Onay Kodu Giriş");
        screens.take(kiosk.page(), "kiosk-sms-code");
        kiosk.reads("sonuncusunu girince kod gönderilir");
        kiosk.tap("SMS Onay Kodu", scene.dev().smsCode(Person.SAHIP, before)).sees(Kiosk.CARD);
        screens.take(kiosk.page(), "kiosk-card-single-reader");
    }

    @Test
    void whenPasswordIsWrong_thenOneTextForAllReasonsAndNoSms() {
        Kiosk kiosk = scene.kiosk("kiosk-1").tryPassword(Person.SAHIP.number(), "Yanlis-0000");
        kiosk.reads("Giriş yapılamadı").sees("Giriş yapın");
        scene.screens().take(kiosk.page(), "kiosk-identity-refused");
        kiosk.follow("Sözcüğümü bilmiyorum")
                .sees("Güvenlik sözcüğünüzü bilmiyor musunuz?")
                .reads("/sozcuk/istek");
        scene.screens().take(kiosk.page(), "kiosk-forgotten");
        kiosk.follow("Sözcüğüm var, giriş yap").sees("Giriş yapın");
        kiosk.end()
                .tryPassword(Person.KILITLI.number(), Person.KILITLI.password())
                .reads("Giriş yapılamadı");
        org.assertj.core.api.Assertions.assertThat(scene.dev().sms(Person.SAHIP))
                .isEmpty();
    }

    @Test
    void whenNumberIsNoNumber_thenReasonIsAtTheField() {
        Kiosk kiosk = scene.kiosk("kiosk-1").tryPassword("17291716050", "x");
        kiosk.refusesAt("Kimlik No", "geçerli görünmüyor");
        scene.screens().take(kiosk.page(), "kiosk-identity-number-wrong");
    }

    @Test
    void whenSmsCodeIsWrong_thenReasonIsAtTheFieldAndFiveEndTheAttempt() {
        Kiosk kiosk = scene.kiosk("kiosk-1")
                .tryPassword(Person.SAHIP.number(), Person.SAHIP.password())
                .sees("SMS Onay");
        String right = scene.dev().smsCodeAfter(Person.SAHIP, () -> kiosk.press("Onay"));
        String wrong = right.equals("000000") ? "111111" : "000000";
        for (int i = 0; i < 4; i++) {
            kiosk.reloadsAfter(() -> kiosk.tap("SMS Onay Kodu", wrong)).refusesAt("SMS Onay Kodu", "Kod yanlış");
        }
        scene.screens().take(kiosk.page(), "kiosk-sms-code-wrong");
        kiosk.tap("SMS Onay Kodu", wrong).reads("Kod çok kez yanlış girildiği için");
    }
}
