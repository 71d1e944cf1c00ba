package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;

/** A new PIN that violates a rule is refused with the reason at its field, before the card is used. */
class PinRefusalsIT {

    private static final String CARD = "1234A5B67891";
    private static final String FIELD = "Yeni PIN Kodu";
    private static final String REPEATED = "Yeni PIN Kodu (Tekrar)";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    private Kiosk kiosk;

    @Test
    void whenPinBreaksRule_thenReasonIsAtTheField() {
        kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        scene.dev().insert("okuyucu-1", CARD, "AS_DELIVERED");
        kiosk.chooseCard(CARD);
        refused("", "Yeni PIN kodunu girin");
        refused("90274", "PIN çok kısa");
        refused("9027461538204", "PIN çok uzun");
        refused("90274a", "yalnızca 0-9 rakamlarından");
        refused("٣٩٠٢٧٤", "yalnızca 0-9 rakamlarından");
        refused("111111", "Hep aynı rakam");
        refused("123456", "Sıralı rakamlar");
        refused("719846", "doğum tarihinizi ya da yılınızı");
        refused("000146", "kimlik numaranızın başı ya da sonu");
        scene.screens().take(kiosk.page(), "kiosk-pin-refused");
        kiosk.type(FIELD, "902746").type(REPEATED, "902747").pressAndReload("PIN Kodunu Değiştir");
        kiosk.refusesAt(REPEATED, "İki PIN aynı değil").sees(Kiosk.PIN);
        kiosk.newPin("902746", "902746").sees(Kiosk.APPROVAL);
    }

    @Test
    void whenSomebodyTypesBeforeTheScriptHasLoaded_thenItDoesNotMoveThemToAnotherField() {
        kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        scene.dev().insert("okuyucu-1", CARD, "AS_DELIVERED");
        kiosk.chooseCard(CARD);
        AtomicReference<Route> script = new AtomicReference<>();
        kiosk.page().route(Pattern.compile("/pad\\.js"), script::set);
        kiosk.page().reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.COMMIT));
        kiosk.sees(Kiosk.PIN).field(REPEATED).focus();
        kiosk.page().waitForCondition(() -> script.get() != null);
        script.get().resume();
        assertThat(kiosk.page().locator("[data-pad]:not([inert])")).isVisible();
        assertThat(kiosk.field(REPEATED)).isFocused();
    }

    /** Deneme Sahip was born in 1984; the last digits of the identity number are 000146. */
    private void refused(String pin, String reason) {
        kiosk.type(FIELD, pin).type(REPEATED, pin).pressAndReload("PIN Kodunu Değiştir");
        kiosk.refusesAt(FIELD, reason).sees(Kiosk.PIN);
    }
}
