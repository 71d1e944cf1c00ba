package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** Bekleyen İşler: cases for staff, from the fault until they are settled. */
class OpenCasesIT {

    private static final String CARD = "1234A5B67890";
    private static final String NEW_PIN = "902746";
    private static final String DEMO_PUK = "12345678";
    private static final String TITLE = "Bekleyen İşler";
    private static final String NO_UNKNOWN = "Sonucu bilinmeyen işlem yok.";
    private static final String NO_QUARANTINE = "İncelemede kilit bilgisi yok.";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenACardIsTornOut_thenTheOperationIsListedUntilItIsSeenAgain() {
        setPinOn("TORN").sees("Sonuç bilinmiyor");
        Web staff = scene.web().logIn(Person.ISLETMEN).open("/bekleyen-isler").sees(TITLE);
        staff.reads(CARD).reads("Kilit çözme: yeni PIN yazılması").reads("Kart işlem sırasında çıkarıldı");
        assertThat(staff.page().content()).doesNotContain(NEW_PIN, DEMO_PUK, Person.SAHIP.fullName());
        scene.screens().take(staff.page(), "open-cases-unknown");

        scene.dev().pull("okuyucu-1");
        scene.dev().insert("okuyucu-1", CARD, "AS_IT_IS");

        DevEndpoints.until("the operation is settled", () -> says(staff, NO_UNKNOWN));
        assertThat(staff.page().content()).doesNotContain(CARD);
    }

    @Test
    void whenTheCardRefusesThePuk_thenTheQuarantineIsListedWithoutTheSecret() {
        setPinOn("OTHER_PUK").sees("Kilit açılamadı");
        Web staff = scene.web().logIn(Person.YONETICI).open("/bekleyen-isler").sees(TITLE);
        staff.reads(NO_UNKNOWN).reads(CARD);
        assertThat(staff.page().content()).doesNotContain(NEW_PIN, DEMO_PUK, Person.SAHIP.fullName());
        scene.screens().take(staff.page(), "open-cases-quarantine");
    }

    @Test
    void whenNothingIsOpen_thenThePageSaysSo() {
        scene.web()
                .logIn(Person.YONETICI)
                .open("/bekleyen-isler")
                .sees(TITLE)
                .reads(NO_UNKNOWN)
                .reads(NO_QUARANTINE);
    }

    @ParameterizedTest
    @EnumSource(names = {"SAHIP", "DENETCI"})
    void whenSomebodyElseOpensThePage_thenItIsForbidden(Person person) {
        Web web = scene.web().logIn(person);
        assertThat(web.page().navigate("/bekleyen-isler").status()).isEqualTo(403);
    }

    private Kiosk setPinOn(String shape) {
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        scene.dev().insert("okuyucu-1", CARD, shape);
        return kiosk.setPin(CARD, NEW_PIN);
    }

    private static boolean says(Web web, String text) {
        web.open("/bekleyen-isler").sees(TITLE);
        return web.page().getByText(text).count() > 0;
    }
}
