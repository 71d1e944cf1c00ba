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

/** The question that comes a minute before a session ends; the page's clock is set, nobody waits. */
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

    private static Locator question(Page page) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Hâlâ burada mısınız?"));
    }

    private static Locator stay(Locator question) {
        return question.getByRole(AriaRole.BUTTON);
    }
}
