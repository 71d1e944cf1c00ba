package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Effort;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;

/** The way from the kiosk's start screen to a new PIN, on the screen only; counted, not timed. */
class MainJobEffortIT {

    private static final String CARD = "1234A5B67891";
    private static final String PIN = "902746";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenThePersonLogsInAtTheKiosk_thenAMinuteAndOneSmsAreEnough() {
        Kiosk kiosk = scene.kiosk("kiosk-2");
        scene.dev().insert("okuyucu-3", CARD, "AS_DELIVERED");
        Effort effort = Effort.on(kiosk.page());
        kiosk.press("Giriş yaparak devam et").sees("Giriş yapın");
        keys(kiosk, "Kimlik No", Person.SAHIP.number());
        keys(kiosk, "Güvenlik Sözcüğü", Person.SAHIP.password());
        kiosk.press("Giriş").sees("SMS Onay");
        String code = scene.dev().smsCodeAfter(Person.SAHIP, () -> kiosk.press("Onay"));
        pad(kiosk.sees("SMS Onay Kodu Giriş"), "SMS Onay Kodu", code);
        newPin(kiosk);
        kiosk.sees(Kiosk.APPROVAL).press("Onayla").sees(Kiosk.DONE);
        told("login at the kiosk", effort, 1, 60);
        assertThat(codes()).isEqualTo(1);
    }

    @Test
    void whenThePersonBringsACode_thenAMinuteIsEnough() {
        String code = scene.web().logIn(Person.SAHIP).servicingCode();
        long before = codes();
        Kiosk kiosk = scene.kiosk("kiosk-2");
        scene.dev().insert("okuyucu-3", CARD, "AS_DELIVERED");
        Effort effort = Effort.on(kiosk.page());
        kiosk.press("Doğrulama Kodum var").sees("Doğrulama kodunuzu girin");
        pad(kiosk, "Doğrulama Kodu", code);
        kiosk.press("Devam");
        newPin(kiosk);
        String sms = scene.dev()
                .smsCodeAfter(Person.SAHIP, () -> kiosk.sees(Kiosk.APPROVAL).press("SMS Onay"));
        pad(kiosk, "SMS Onay Kodu", sms);
        kiosk.press("Onay").sees(Kiosk.DONE);
        told("with a code", effort, 1, 50);
        assertThat(codes() - before).isEqualTo(1);
    }

    private static void newPin(Kiosk kiosk) {
        kiosk.sees(Kiosk.PIN).reads(CARD);
        pad(kiosk, "Yeni PIN Kodu", PIN);
        pad(kiosk, "Yeni PIN Kodu (Tekrar)", PIN);
        kiosk.press("PIN Kodunu Değiştir");
    }

    private static void told(String way, Effort effort, int sms, double limit) {
        System.out.printf(
                "main job, %s: %d taps, %d screens, %d SMS: %.0f s%n",
                way, effort.taps(), effort.screens(), sms, effort.seconds(sms));
        assertThat(effort.seconds(sms)).isLessThanOrEqualTo(limit);
    }

    private long codes() {
        return scene.dev().sms(Person.SAHIP).stream()
                .filter(text -> text.contains("onay kodunuz"))
                .count();
    }

    private static void keys(Kiosk kiosk, String label, String text) {
        enter(kiosk, label, "Ekran klavyesi", text);
    }

    private static void pad(Kiosk kiosk, String label, String digits) {
        enter(kiosk, label, "Rakam tuşları", digits);
    }

    /** Touches the field only if the screen, which puts the person into a field when it is ready, chose another. */
    private static void enter(Kiosk kiosk, String label, String group, String text) {
        kiosk.page().waitForFunction("() => document.activeElement?.matches('input')");
        if (!Boolean.TRUE.equals(kiosk.field(label).evaluate("field => field === document.activeElement"))) {
            kiosk.field(label).click();
        }
        Locator keys = kiosk.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group));
        for (String letter : text.split("")) {
            if (Character.isUpperCase(letter.charAt(0))
                    && group.equals("Ekran klavyesi")
                    && Character.isLetter(letter.charAt(0))) {
                keys.getByLabel("Büyük harf").first().click();
            }
            keys.getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName(letter).setExact(true))
                    .click();
        }
    }
}
