package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** Şifreli Giriş and SMS on the web: refusals, their messages, and the attempts they use up. */
class WebLoginIT {

    private static final String REFUSED = "Giriş yapılamadı. Kimlik numarası ya da güvenlik sözcüğü yanlış olabilir.";
    private static final String NO_TRY = "Bu bir deneme sayılmadı";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenNothingIsTyped_thenEveryFieldSaysWhatIsMissing() {
        Web web = scene.web().open("/giris/sifreli").sees("Şifreli Giriş");
        scene.screens().take(web.page(), "word-login");
        web.press("Giriş").reads("Devam edemedik");
        web.refusesAt("Kimlik No", "Kimlik numaranızı yazın")
                .refusesAt("Resimdeki Yazı", "Resimdeki yazıyı girin")
                .refusesAt("Güvenlik Sözcüğü", "Güvenlik sözcüğünüzü yazın");
        scene.screens().take(web.page(), "word-login-empty");
    }

    @Test
    void whenPictureIsWrong_thenPasswordIsNotTriedAndNumberStays() {
        Web web = scene.web().open("/giris/sifreli");
        for (int i = 0; i < 3; i++) {
            web.fillPasswordLogin(Person.SAHIP.number(), "-----", "Yanlis-0000").pressAndReload("Giriş");
            web.refusesAt("Resimdeki Yazı", "Güvenlik sözcüğünüz denenmedi");
        }
        scene.screens().take(web.page(), "word-login-picture-wrong");
        assertThat(web.field("Kimlik No").inputValue()).isEqualTo(Person.SAHIP.number());
        web.tryPassword(Person.SAHIP.number(), Person.SAHIP.password()).sees("SMS Onay");
    }

    @Test
    void whenPasswordIsWrongThreeTimes_thenLoginIsLockedAndHolderIsTold() {
        Web web = scene.web().open("/giris/sifreli");
        for (int i = 0; i < 3; i++) {
            web.tryPassword(Person.SAHIP.number(), "Yanlis-0000").reads(REFUSED);
            web.open("/giris/sifreli");
        }
        web.tryPassword(Person.SAHIP.number(), Person.SAHIP.password()).reads(REFUSED);
        scene.screens().take(web.page(), "word-login-refused");
        assertThat(scene.dev().smsAfter(Person.SAHIP, 0)).contains("Şifreli Giriş kilitlendi");
        DevEndpoints.until(
                "mail about the lock", () -> !scene.dev().mails(Person.SAHIP).isEmpty());
    }

    @Test
    void whenPersonIsUnknown_thenAnswerIsThatOfAWrongPassword() {
        Web web = scene.web().open("/giris/sifreli");
        web.tryPassword("10000000528", "Yanlis-0000").reads(REFUSED).sees("Şifreli Giriş");
    }

    @Test
    void whenSmsCodeIsWrongFiveTimes_thenLoginStartsAnew() {
        Web web = scene.web();
        String right = web.askForSms(Person.SAHIP);
        scene.screens().take(web.page(), "sms-code");
        String wrong = right.equals("000000") ? "111111" : "000000";
        web.type("SMS Onay Kodu", wrong.substring(1)).pressAndReload("Gönder");
        web.refusesAt("SMS Onay Kodu", NO_TRY).reads("Kalan deneme hakkı: 5");
        for (int left = 4; left > 0; left--) {
            web.type("SMS Onay Kodu", wrong).pressAndReload("Gönder");
            web.refusesAt("SMS Onay Kodu", "Kod yanlış").reads("Kalan deneme hakkı: " + left);
        }
        scene.screens().take(web.page(), "sms-code-wrong");
        web.type("SMS Onay Kodu", wrong).press("Gönder").sees("Kullanıcı Doğrulama");
        web.reads("Kod çok kez yanlış girildiği için");
        scene.screens().take(web.page(), "ways-in-tries-over");
    }

    @Test
    void whenSmsCodeIsOver_thenPageSaysSo() {
        Web web = scene.web();
        String code = web.askForSms(Person.SAHIP);
        scene.dev().expireCodes();
        web.type("SMS Onay Kodu", code).press("Gönder").refusesAt("SMS Onay Kodu", "Kodun süresi doldu");
    }

    @Test
    void whenTheHolderIsRegisteredByAPassport_thenItsNumberLogsInAtHomeAndAtAKiosk() {
        scene.web()
                .logInByHand(Person.MISAFIR)
                .reads(Person.MISAFIR.fullName())
                .open("/sertifikalar")
                .reads("Adınıza kayıtlı sertifika yok");
        Web typed = scene.web().open("/giris/sifreli");
        typed.tryPassword("u123 4567", Person.MISAFIR.password()).sees("SMS Onay");
        scene.kiosk("kiosk-1")
                .logInByHand(Person.MISAFIR)
                .reads(Person.MISAFIR.fullName())
                .end();
    }

    @Test
    void whenTheTimeIsUp_thenThePageSaysWhatToDo() {
        Web web = scene.web();
        web.page().clock().install();
        web.askForSms(Person.SAHIP);
        assertThat(web.page().getByText("Kodun süresi doldu").isVisible()).isFalse();
        web.page().clock().fastForward("05:01");
        web.reads("Kodun süresi doldu, artık kabul edilmez");
        scene.screens().take(web.page(), "sms-code-time-over");
    }

    @Test
    void whenAnotherCodeIsSent_thenThePageSaysThatTheOldOneIsVoid() {
        Web web = scene.web();
        String old = web.askForSms(Person.SAHIP);
        scene.dev().expireCodes();
        web.page().reload();
        String fresh = scene.dev()
                .smsCodeAfter(Person.SAHIP, () -> web.press("Yeni kod gönder").reads("Yeni bir kod gönderdik"));
        web.reads("Önceki kod artık geçersiz");
        scene.screens().take(web.page(), "sms-code-sent-again");
        if (!old.equals(fresh)) {
            web.type("SMS Onay Kodu", old).press("Gönder").refusesAt("SMS Onay Kodu", "Kod yanlış");
        }
        web.type("SMS Onay Kodu", fresh).press("Gönder").sees("İşlemler Menüsü");
    }

    @Test
    void whenHolderLogsInElsewhere_thenOlderSessionEndsAndSaysWhy() {
        Web older = scene.web().logIn(Person.SAHIP);
        Web newer = scene.web().logInByHand(Person.SAHIP);
        older.follow("Menü").sees("Kullanıcı Doğrulama").reads("başka bir yerden giriş yapıldığı için");
        scene.screens().take(older.page(), "ways-in-newer-login");
        newer.follow("Menü").sees("İşlemler Menüsü");
    }
}
