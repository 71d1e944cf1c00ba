package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;

/** E-İmzalı Giriş at the kiosk: the card in the server's reader signs a challenge after its PIN. */
class SignatureLoginIT {

    private static final String READER = "okuyucu-1";
    private static final String CARD = "1234A5B67891";
    private static final String DELIVERED_CARD = "1234A5B67890";
    private static final String LOGIN = "E-İmzalı Giriş";
    private static final String PIN_FIELD = "Kartınızın PIN Kodu";
    private static final String PIN = "123456";

    private static final String COUNT_TONES = """
            window.tones = 0;
            const start = OscillatorNode.prototype.start;
            OscillatorNode.prototype.start = function (...when) { window.tones += 1; return start.apply(this, when); };""";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenTheCardSigns_thenItsHolderIsIn() {
        Kiosk kiosk = begin(CARD, "AS_DELIVERED");
        scene.screens().take(kiosk.page(), "kiosk-signature");
        kiosk.tap(PIN_FIELD, PIN)
                .press("Giriş")
                .sees(Kiosk.CARD)
                .reads("Deneme Sahip")
                .reads(CARD);
        kiosk.press("Kart bilgileri").sees("Kart bilgileri").reads(CARD).end();
        kiosk.reads("Kartınız hâlâ okuyucuda");
        assertThat(kiosk.page().evaluate("window.tones")).isNotEqualTo(0);
        scene.screens().take(kiosk.page(), "kiosk-take-card");
        scene.dev().pull(READER);
        kiosk.lacksDialog("Kartınızı alın").sees(Kiosk.START);
    }

    @Test
    void whenThePinIsWrong_thenNobodyIsTold_whoseCardItIs() throws Exception {
        Kiosk kiosk = begin(CARD, "AS_DELIVERED");
        kiosk.tap(PIN_FIELD, "12").press("Giriş").refusesAt(PIN_FIELD, "4 ile 16 rakam");
        kiosk.tap(PIN_FIELD, "918273").press("Giriş").refusesAt(PIN_FIELD, "Kalan PIN hakkı: 2");
        kiosk.lacks("Deneme Sahip").lacks(CARD);
        scene.screens().take(kiosk.page(), "kiosk-signature-wrong");
        kiosk.tap(PIN_FIELD, "918274").press("Giriş").refusesAt(PIN_FIELD, "Kalan PIN hakkı: 1");
        kiosk.tap(PIN_FIELD, PIN).press("Giriş").sees("Kartınızı korumak için durduk");
        assertThat(scene.portal().operator().nes("tries", READER).text()).containsPattern("PIN tries left +1");
        kiosk.lacks("Deneme Sahip").press("Kilidi çöz").sees("Giriş yapın").end();
    }

    @Test
    void whenTheCertificateIsNotActive_thenTheCardIsNotAsked() throws Exception {
        Kiosk kiosk = begin(DELIVERED_CARD, "AS_DELIVERED");
        kiosk.tap(PIN_FIELD, PIN)
                .press("Giriş")
                .sees("Kartınızla giriş yapılamadı")
                .lacks("Deneme Sahip");
        scene.screens().take(kiosk.page(), "kiosk-signature-refused");
        kiosk.end();
    }

    @Test
    void whenThereIsNoCardOrAStrangeOne_thenTheReasonIsTold() {
        Kiosk kiosk = scene.kiosk("kiosk-1").press("E-imzamla giriş").sees(LOGIN);
        kiosk.tap(PIN_FIELD, PIN).press("Giriş").sees(LOGIN).reads("Okuyucuda kart yok");
        scene.dev().insert(READER, CARD, "OTHER_KIND");
        kiosk.tap(PIN_FIELD, PIN).press("Giriş").sees(LOGIN).reads("bizim verdiğimiz bir imza kartı değil");
        scene.dev().insert(READER, CARD, "AS_DELIVERED");
        scene.dev().insert("okuyucu-2", DELIVERED_CARD, "AS_DELIVERED");
        kiosk.tap(PIN_FIELD, PIN).press("Giriş").sees(LOGIN).reads("Birden çok okuyucuda kart var");
        kiosk.press("Başka yolla gir").sees("Giriş yapın");
        kiosk.end();
    }

    @Test
    void whenSomebodySigned_thenApprovalOfANewPinStillTakesAnSms() {
        Kiosk kiosk = begin(CARD, "AS_DELIVERED");
        kiosk.tap(PIN_FIELD, PIN).press("Giriş").sees(Kiosk.CARD);
        kiosk.chooseCard(CARD).newPin("902746", "902746").sees(Kiosk.APPROVAL).lacks("WEB Parola ile onayla");
        kiosk.confirmBySms(Person.SAHIP, "SMS Onay", "Onay").sees(Kiosk.DONE);
        kiosk.end();
    }

    private Kiosk begin(String card, String shape) {
        Kiosk kiosk = scene.kiosk("kiosk-1");
        kiosk.page().addInitScript(COUNT_TONES);
        scene.dev().insert(READER, card, shape);
        return kiosk.press("E-imzamla giriş").sees(LOGIN);
    }
}
