package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Operator.Printed;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;

/** The real script, beside the running server. */
class OperatorCommandsIT {

    private static final String CARD = "1234A5B67890";
    private static final String NEW_PIN = "902746";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenReadersAreListed_thenRegisteredAndUnregisteredOnesAreThere() throws Exception {
        scene.dev().insert("okuyucu-1", CARD, "AS_DELIVERED");
        DevEndpoints.until("the card is listed", () -> nes("readers").text().contains(CARD));
        assertThat(nes("readers").text().lines())
                .anyMatch(line -> line.matches("okuyucu-1 +kiosk-1 +ATTACHED +" + CARD + " .*Simulated Reader 1"))
                .anyMatch(line -> line.matches("- +- +UNREGISTERED .*Simulated Reader 4"));
    }

    @Test
    void whenTheCardIsAsked_thenItTellsAndNothingIsSpent() throws Exception {
        scene.dev().insert("okuyucu-1", CARD, "AS_DELIVERED");
        DevEndpoints.until(
                "the card answers", () -> nes("verify-reader", "okuyucu-1").code() == 0);
        assertThat(nes("card-info", "okuyucu-1").text())
                .contains(CARD)
                .contains("3B9F968131FE45806755454B41451212318073B3A180EA")
                .containsPattern("on record here +yes");
        for (int i = 0; i < 4; i++) {
            assertThat(nes("tries", "okuyucu-1").text())
                    .containsPattern("PIN tries left +0")
                    .containsPattern("PUK tries left +3");
        }
    }

    @Test
    void whenTheReaderIsTracedDuringTheWholeOperation_thenTheLogHasTheCommandsAndNoSecret() throws Exception {
        assertThat(nes("trace", "okuyucu-1", "on").code()).isZero();
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        scene.dev().insert("okuyucu-1", CARD, "AS_DELIVERED");
        kiosk.setPin(CARD, NEW_PIN).sees(Kiosk.DONE);
        assertThat(nes("trace", "okuyucu-1", "off").text()).contains("off");

        String log = scene.portal().logged();
        assertThat(log).contains("Simulated Reader 1: 00200001 [9 bytes] -> 0 bytes 9000");
        assertThat(log).doesNotContain(NEW_PIN, hex(NEW_PIN), hex("12345678"), hex("123456"));
    }

    @Test
    void whenTheRightPukIsPutIntoCustody_thenTheCardThatRefusedTheOtherIsServedAgain() throws Exception {
        assertThat(nesReading("99999999", "replace-puk", CARD).text()).contains("never refused the PUK");
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        scene.dev().insert("okuyucu-1", CARD, "OTHER_PUK");
        kiosk.setPin(CARD, NEW_PIN).sees("Kilit açılamadı");
        scene.dev().pull("okuyucu-1");
        kiosk.sees(Kiosk.START);

        assertThat(nesReading("9999 9999", "replace-puk", CARD).text()).contains("4 to 16 digits");
        assertThat(nesReading("99999999\n", "replace-puk", "1234a5b67890").code())
                .isZero();

        scene.dev().insert("okuyucu-1", CARD, "AS_IT_IS");
        kiosk.logInWithCard(Person.SAHIP).setPin(CARD, NEW_PIN).sees(Kiosk.DONE);
        assertThat(scene.portal().logged()).doesNotContain("99999999", hex("99999999"));
    }

    @Test
    void whenSomethingCanNotBeDone_thenTheExitCodeSaysSo(@TempDir Path elsewhere) throws Exception {
        assertThat(nes("tries", "okuyucu-1")).satisfies(printed -> {
            assertThat(printed.code()).isOne();
            assertThat(printed.text()).contains("no card in").doesNotContain("CardAbsent");
        });
        assertThat(nes("tries", "no-such-reader").code()).isOne();
        assertThat(nes("trace", "okuyucu-1", "maybe").code()).isEqualTo(64);
        assertThat(nes("first-admin", Person.SAHIP.number())).satisfies(printed -> {
            assertThat(printed.code()).isOne();
            assertThat(printed.text()).contains("there is an administrator already");
        });
        assertThat(nes("no-such-command").code()).isEqualTo(64);
        assertThat(scene.portal().operator().elsewhere(elsewhere).nes("readers").code())
                .isEqualTo(2);
    }

    private Printed nesReading(String input, String... arguments) throws Exception {
        return scene.portal().operator().nesReading(input, arguments);
    }

    private Printed nes(String... arguments) throws Exception {
        return scene.portal().operator().nes(arguments);
    }

    private static String hex(String digits) {
        return digits.replaceAll("(.)", "3$1");
    }
}
