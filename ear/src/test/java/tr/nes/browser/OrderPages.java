package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** What people do alike on the pages of orders without login. */
final class OrderPages {

    private final Scene scene;

    OrderPages(Scene scene) {
        this.scene = scene;
    }

    Web ask(Web web, String number, String reference) {
        return picture(web.type("Sipariş No", number).type("Referans", reference))
                .press("Durumu Göster");
    }

    Web picture(Web web) {
        return web.type("Resimdeki Yazı", scene.dev().captcha(web.page().context()));
    }

    /** What stands beside this term. */
    static String fact(Web web, String term) {
        String text = web.page()
                .locator("dt", new Page.LocatorOptions().setHasText(term))
                .first()
                .locator("xpath=following-sibling::dd[1]")
                .innerText()
                .strip();
        assertThat(text).isNotEmpty();
        return text;
    }
}
