package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;

/** Double click, back button, second tab: the visit continues at its current step, and nothing is done twice. */
class OneOperationIT {

    private static final String CARD = "1234A5B67890";
    private static final String ELSEWHERE = "başka bir sekmede ya da geri tuşuyla";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    private Kiosk kiosk;

    @BeforeEach
    void comeToTheCard() {
        kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        scene.dev().insert("okuyucu-1", CARD, "AS_DELIVERED");
        kiosk.reads(CARD);
    }

    @Test
    void whenApprovalIsDoubleClicked_thenPinIsSetOnce() {
        kiosk.chooseCard(CARD).newPin("902746", "902746").sees(Kiosk.APPROVAL);
        kiosk.button("Onayla").dblclick();
        kiosk.sees(Kiosk.DONE);
        assertChangedOnce();
    }

    @Test
    void whenApprovalBySmsIsDoubleClicked_thenPinIsSetOnce() {
        scene.dev().ageFactors();
        kiosk.chooseCard(CARD).newPin("902746", "902746").sees(Kiosk.APPROVAL);
        String code = scene.dev().smsCodeAfter(Person.SAHIP, () -> kiosk.press("SMS Onay"));
        kiosk.tap("SMS Onay Kodu", code).button("Onay").dblclick();
        kiosk.sees(Kiosk.DONE);
        assertChangedOnce();
    }

    private void assertChangedOnce() {
        DevEndpoints.until(
                "mail about the new PIN", () -> !scene.dev().mails(Person.SAHIP).isEmpty());
        assertThat(scene.dev().mails(Person.SAHIP)).hasSize(1);
    }

    @Test
    void whenBackButtonIsPressed_thenVisitStaysWhereItIs() {
        kiosk.chooseCard(CARD).newPin("902746", "902746").sees(Kiosk.APPROVAL);
        kiosk.page().goBack();
        kiosk.sees(Kiosk.APPROVAL).reads(ELSEWHERE);
        scene.screens().take(kiosk.page(), "kiosk-elsewhere");
        kiosk.press("Onayla").sees(Kiosk.DONE);
        kiosk.page().goBack();
        kiosk.sees(Kiosk.DONE);
        assertChangedOnce();
    }

    @Test
    void whenTwoTabsAreOpen_thenTheyFollowEachOther() {
        Page second = kiosk.page().context().newPage();
        Kiosk other = kiosk.on(second);
        second.navigate("/kiosk/kart");
        other.sees(Kiosk.CARD);
        kiosk.chooseCard(CARD);
        other.sees(Kiosk.PIN).reads(ELSEWHERE);
        other.newPin("902746", "902746").sees(Kiosk.APPROVAL);
        kiosk.sees(Kiosk.APPROVAL).press("Onayla");
        kiosk.sees(Kiosk.DONE);
        other.sees(Kiosk.DONE);
        assertChangedOnce();
    }

    /** A push may arrive at any moment and replace the element under the finger. */
    @Test
    void whenTheReadersAreDrawnAnewUnderTheFinger_thenThePressCounts() {
        kiosk.button("Bu kartı seç").hover();
        kiosk.page().mouse().down();
        kiosk.page().evaluate("() => { readers.outerHTML = readers.outerHTML; }");
        kiosk.page().mouse().up();
        kiosk.sees(Kiosk.PIN);
    }

    @Test
    void whenAnotherCardIsThereUnderTheFinger_thenThePressDoesNotCount() {
        Object pressed = kiosk.button("Bu kartı seç").evaluate("""
                        button => {
                          button.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));
                          readers.outerHTML = readers.outerHTML.replaceAll('%s', '1234A5B67899');
                          document.getElementById(button.id).dispatchEvent(new PointerEvent('pointerup', {bubbles: true}));
                          return Boolean(Kiosk.pressed);
                        }""".formatted(CARD));
        assertThat(pressed).isEqualTo(false);
    }
}
