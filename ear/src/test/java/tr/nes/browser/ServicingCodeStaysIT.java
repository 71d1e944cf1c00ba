package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** A Doğrulama Kodu is there until it ends, whatever its holder does with the page. */
class ServicingCodeStaysIT {

    private static final String PAGE = "/kilit-cozme";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenThePageIsReloadedOrLeft_thenTheSameCodeIsThere() {
        Web web = scene.web().logIn(Person.SAHIP);
        String code = web.servicingCode();
        web.open(PAGE);
        Assertions.assertThat(web.copiedCode()).isEqualTo(code);
        web.follow("Menü").sees("İşlemler Menüsü").open(PAGE);
        Assertions.assertThat(web.copiedCode()).isEqualTo(code);
        scene.screens().take(web.page(), "servicing-code-again");
        scene.kiosk("kiosk-1").byCode(code).sees(Kiosk.CARD);
        web.open(PAGE);
        assertThat(web.button("Doğrulama kodu oluştur")).isVisible();
        assertThat(web.button("Kodu kopyala")).hasCount(0);
    }

    @Test
    void whenANewCodeIsChosen_thenOnlyThatOneIsThere() {
        Web web = scene.web().logIn(Person.SAHIP);
        String first = web.servicingCode();
        String second = web.open(PAGE).pressAndReload("Yeni kod oluştur").copiedCode();
        Assertions.assertThat(second).isNotEqualTo(first);
        web.open(PAGE);
        Assertions.assertThat(web.copiedCode()).isEqualTo(second);
    }

    @Test
    void whenTheCodeIsOver_thenAnotherOneIsOffered() {
        Web web = scene.web().logIn(Person.SAHIP);
        web.servicingCode();
        scene.dev().expireCodes();
        web.open(PAGE);
        assertThat(web.button("Doğrulama kodu oluştur")).isVisible();
    }

    @Test
    void whenSomebodyElseLooks_thenThereIsNone() {
        scene.web().logIn(Person.SAHIP).servicingCode();
        Web other = scene.web().logIn(Person.YETKILI).open(PAGE);
        assertThat(other.button("Doğrulama kodu oluştur")).isVisible();
    }
}
