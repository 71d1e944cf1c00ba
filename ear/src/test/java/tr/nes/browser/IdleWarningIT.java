package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** The warning a minute before a session ends; the test sets the page's clock instead of waiting. */
class IdleWarningIT {

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenNobodyDoesAnything_thenThePageAsksAMinuteAheadAndTheAnswerExtends() {
        Web web = scene.web();
        web.page().clock().install();
        web.logIn(Person.SAHIP);
        Locator question = question(web.page());

        web.page().clock().fastForward("28:50");
        assertThat(question).isHidden();
        web.page().clock().fastForward("00:15");
        assertThat(question).isVisible();
        scene.screens().take(web.page(), "session-ends");
        web.page().waitForResponse("**/oturum", () -> stay(question).click());
        assertThat(question).isHidden();

        web.page().clock().fastForward("28:50");
        assertThat(question).isHidden();
        web.page().clock().fastForward("00:15");
        assertThat(stay(question)).isFocused();
        web.page().waitForResponse("**/oturum", () -> web.page().keyboard().press("Enter"));
        assertThat(question).isHidden();
        web.follow("Menü").sees("İşlemler Menüsü");
    }

    @Test
    void whenNobodyAnswers_thenThePageGoesWhereTheSessionIsAskedFor() {
        Web web = scene.web();
        web.page().clock().install();
        web.logIn(Person.SAHIP).open("/sertifikalar");
        web.page().clock().fastForward("30:01");
        web.sees("İşlemler Menüsü");
    }

    @Test
    void whenTheLongestTimeIsNearlyOver_thenThePageSaysThatItCanNotBeExtended() {
        Web web = scene.web();
        web.page().clock().install();
        web.logIn(Person.SAHIP);
        Locator question = question(web.page());
        for (int hour = 0; hour < 12; hour++) {
            useFor29Minutes(web.page());
            useFor29Minutes(web.page());
        }
        web.page().clock().fastForward("19:30");
        assertThat(question).isHidden();
        web.page().clock().fastForward("01:45");
        Locator last =
                web.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Oturum süreniz doluyor"));
        assertThat(last).containsText("uzatılamaz");
        scene.screens().take(web.page(), "session-lasted-longest");
        last.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Anladım"))
                .click();
        assertThat(last).isHidden();
    }

    @Test
    void whenTheLongestTimeIsOver_thenThePersonIsToldWhy() throws Exception {
        Web web = scene.web().logIn(Person.SAHIP);
        scene.ledger()
                .change("update web_session set expires_at = current_timestamp, version = version + 1"
                        + " where ended_at is null");
        web.open("/sertifikalar").sees("Kullanıcı Doğrulama").reads("en uzun süresine ulaştığı için kapandı");
        scene.screens().take(web.page(), "session-over");
    }

    private static void useFor29Minutes(Page page) {
        page.clock().fastForward("29:05");
        page.waitForResponse("**/oturum", () -> stay(question(page)).click());
        assertThat(question(page)).isHidden();
    }

    private static Locator question(Page page) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Hâlâ burada mısınız?"));
    }

    private static Locator stay(Locator question) {
        return question.getByRole(AriaRole.BUTTON);
    }
}
