package tr.nes.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;

/** Limits of a Doğrulama Kodu: one use, one holder, five minutes, five wrong attempts. */
class ServicingCodeRefusalsIT {

    private static final String FIELD = "Doğrulama Kodu";
    private static final String NO_TRY = "Bu bir deneme sayılmadı";
    private static final String REFUSED = "Bu kod kabul edilmedi";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenCodeWasUsed_thenItOpensNothingAgain() {
        String code = scene.web().logIn(Person.SAHIP).servicingCode();
        Kiosk kiosk = scene.kiosk("kiosk-1").byCode(code).sees(Kiosk.CARD).end();
        kiosk.byCode(code).refusesAt(FIELD, REFUSED);
        scene.screens().take(kiosk.page(), "kiosk-code-refused");
    }

    @Test
    void whenFiveMinutesAreOver_thenCodeIsRefused() {
        String code = scene.web().logIn(Person.SAHIP).servicingCode();
        scene.dev().expireCodes();
        scene.kiosk("kiosk-1").byCode(code).refusesAt(FIELD, REFUSED);
    }

    @Test
    void whenNewCodeWasMade_thenOldOneIsRefused() {
        var web = scene.web().logIn(Person.SAHIP);
        String old = web.servicingCode();
        String current = web.pressAndReload("Yeni kod oluştur").copiedCode();
        Kiosk kiosk = scene.kiosk("kiosk-1").byCode(old).refusesAt(FIELD, REFUSED);
        kiosk.tap(FIELD, current).press("Devam").sees(Kiosk.CARD);
    }

    @Test
    void whenFiveCodesWereWrong_thenEntryIsLockedEvenForTheRightOne() {
        String right = scene.web().logIn(Person.SAHIP).servicingCode();
        String wrong = right.charAt(0) == '9' ? "1" + right.substring(1) : "9" + right.substring(1);
        Kiosk kiosk = scene.kiosk("kiosk-1").byCode(wrong).refusesAt(FIELD, REFUSED);
        kiosk.type(FIELD, wrong.substring(1)).pressAndReload("Devam").refusesAt(FIELD, NO_TRY);
        for (int i = 2; i < 5; i++) {
            kiosk.type(FIELD, wrong).pressAndReload("Devam").refusesAt(FIELD, REFUSED);
        }
        kiosk.type(FIELD, wrong).pressAndReload("Devam").refusesAt(FIELD, "kod girişi bir dakika kapalı");
        kiosk.type(FIELD, right).pressAndReload("Devam").refusesAt(FIELD, "kod girişi bir dakika kapalı");
        scene.screens().take(kiosk.page(), "kiosk-code-locked");
    }

    @Test
    void whenCodeBelongsToSomebodyElse_thenOwnCardIsForeign() {
        String code = scene.web().logIn(Person.YETKILI).servicingCode();
        Kiosk kiosk = scene.kiosk("kiosk-1").byCode(code).sees(Kiosk.CARD);
        scene.dev().insert("okuyucu-1", "1234A5B67890", "AS_DELIVERED");
        kiosk.reads("Bu kart size ait değil").doesNotOffer("Bu kartı seç");
    }

    @Test
    void whenNothingIsTyped_thenFieldSaysSo() {
        Kiosk kiosk = scene.kiosk("kiosk-1").press("Doğrulama Kodum var").sees("Doğrulama kodunuzu girin");
        scene.screens().take(kiosk.page(), "kiosk-code");
        kiosk.pressAndReload("Devam").refusesAt(FIELD, "15 haneli doğrulama kodunu girin");
    }
}
