package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** Kart türleri, and the command that commissions one. */
class CardTypesIT {

    private static final String READER = "okuyucu-1";
    private static final String TEST_CARD = "0000TESTAK2X";
    private static final String HOLDERS_CARD = "1234A5B67890";
    private static final String ATR = "3B9F978131FE458065544353228231C073F62180810553";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenATypeIsCommissioned_thenThePageSaysWhatMayBeDoneAndTheOutputHasNoSecret() throws Exception {
        scene.dev().insert(READER, TEST_CARD, "AS_DELIVERED");
        DevEndpoints.until("the card", () -> nes("card-info").equals("0"));
        var printed = commission("Deneme Yönetici\nSPEND\n123456\n12345678\n");
        Assertions.assertThat(printed)
                .contains("UNBLOCK", "[15 bytes] -> 0 bytes 9000", "everything went as assumed", "empty VERIFY: FREE")
                .doesNotContain("313233343536", "123456");

        Web web = scene.web().logIn(Person.YONETICI).open("/okuyucular").follow("Kart türleri");
        web.sees("Kart türleri").reads("simüledir");
        assertThat(web.row(ATR)).containsText("Denendi");
        assertThat(web.row(ATR)).containsText("Kilit çözme, PIN oluşturma");
        assertThat(web.row(ATR)).containsText("Deneme Yönetici");
        scene.screens().take(web.page(), "card-types");
        scene.dev().pull(READER);
    }

    @Test
    void whenTheCardIsSomebodysOrTheWordIsMissing_thenNothingIsDone() throws Exception {
        scene.dev().insert(READER, HOLDERS_CARD, "AS_DELIVERED");
        DevEndpoints.until("the card", () -> nes("card-info").equals("0"));
        Assertions.assertThat(commission("Deneme Yönetici\nyes\n123456\n12345678\n"))
                .contains("nothing was done");
        Assertions.assertThat(commission("Deneme Yönetici\nSPEND\n123456\n12345678\n"))
                .contains("nobody's");
        Assertions.assertThat(commission("Deneme Yönetici\nSPEND\n12\n12345678\n"))
                .contains("4 to 16 digits");
        scene.dev().pull(READER);
    }

    private String nes(String command) throws Exception {
        return String.valueOf(scene.portal().operator().nes(command, READER).code());
    }

    private String commission(String answers) throws Exception {
        return scene.portal()
                .operator()
                .nesReading(answers, "commission-card", READER)
                .text();
    }
}
