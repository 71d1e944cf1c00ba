package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.EDevletProvider;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.PlainBrowser;
import tr.nes.browser.testing.Scene;
import tr.nes.web.shell.PageNotice;

/** Login through the e-Devlet Kapısı whose requests alternate between two servers on one database. */
@Tag("nightly")
class AlternatingEDevletIT {

    private static final String ENTRANCE = "/giris/e-devlet";
    private static final String CALLBACK = "/giris/e-devlet/donus?";
    private static final UUID SAHIP = new UUID(0x4465_6d6fL, 1);
    private static final String LOGINS = "select count(*) from web_session where holder_id = ?";

    private static EDevletProvider provider;

    @RegisterExtension
    final Scene scene = Scene.inACluster();

    @BeforeAll
    static void start() throws Exception {
        provider = new EDevletProvider();
    }

    @AfterAll
    static void stop() throws Exception {
        provider.close();
    }

    @Test
    void whenOneServerBeganALogin_thenTheOtherFinishesItAndNoneDoesAgain() throws Exception {
        PlainBrowser begun = scene.plainBrowser();
        String response = response(begun);
        PlainBrowser other = begun.sentTo(second());
        int logins = logins();
        assertThat(other.get(CALLBACK + response).location()).endsWith("/menu");
        assertThat(other.get("/menu").status()).isEqualTo(200);
        for (PlainBrowser server : List.of(begun, begun.sentTo(second()))) {
            assertThat(server.get(CALLBACK + response).location()).contains(PageNotice.E_DEVLET_OVER.slug());
        }
        assertThat(logins()).isEqualTo(logins + 1);
    }

    @Test
    void whenALoginWasCancelledAtOne_thenItsStateIsUsedUpAtTheOther() throws Exception {
        PlainBrowser begun = scene.plainBrowser();
        String response = response(begun);
        String cancelled = response.replaceFirst("code=[^&]*", "error=access_denied");
        int logins = logins();
        assertThat(begun.sentTo(second()).get(CALLBACK + cancelled).location())
                .contains(PageNotice.E_DEVLET_CANCELLED.slug());
        assertThat(begun.get(CALLBACK + response).location()).contains(PageNotice.E_DEVLET_OVER.slug());
        assertThat(logins()).isEqualTo(logins);
    }

    @Test
    void whenAResponseIsShownByAnotherBrowser_thenNeitherServerTakesIt() throws Exception {
        String response = response(scene.plainBrowser());
        PlainBrowser thief = scene.plainBrowser();
        thief.get(ENTRANCE);
        int logins = logins();
        for (PlainBrowser server : List.of(thief, thief.sentTo(second()))) {
            assertThat(server.get(CALLBACK + response).location()).contains(PageNotice.E_DEVLET_OVER.slug());
        }
        assertThat(logins()).isEqualTo(logins);
    }

    /** What the provider sends the browser back with. */
    private static String response(PlainBrowser browser) throws Exception {
        String back = provider.answer(browser.get(ENTRANCE).location(), Person.SAHIP);
        return URI.create(back).getRawQuery();
    }

    private String second() {
        return scene.cluster().second().address();
    }

    private int logins() throws Exception {
        return Integer.parseInt(scene.ledger().texts(LOGINS, SAHIP).get(0));
    }
}
