package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.HeapDump;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;

/**
 * Secrets left in the server's memory after everybody has left. The demo's own passwords, PINs and PUKs are
 * constants of its classes; there must be no more copies than before. The simulated card contains its PIN, so it
 * is discarded first.
 */
@Tag("nightly")
class HeapSecretsIT {

    private static final String CARD = "1234A5B67890";
    private static final String NEW_PIN = "7402957316";
    private static final String DEMO_PUK = "12345678";
    private static final String NOWHERE = "";
    private static final String IN_A_MESSAGE = "onay kodunuz: ";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenVisitIsOver_thenNoSecretIsLeftInMemory() throws Exception {
        setPin(NEW_PIN.replace('7', '8'));
        scene.dev().reset();
        HeapDump before = scene.heap();
        Map<String, Integer> demo = Map.of(
                Person.SAHIP.password(),
                before.count(Person.SAHIP.password(), NOWHERE),
                DEMO_PUK,
                before.count(DEMO_PUK, NOWHERE));
        before.delete();
        assertThat(demo.values()).as("what is known to be there is found").allMatch(count -> count > 0);

        Map<String, String> used = setPin(NEW_PIN);
        scene.dev().reset();

        HeapDump after = scene.heap();
        Map<String, Integer> left = new TreeMap<>();
        left.put("PIN", after.count(NEW_PIN, NOWHERE));
        left.put("Doğrulama Kodu", after.count(used.get("code"), NOWHERE));
        left.put("SMS Onay Kodu", after.count(used.get("sms"), IN_A_MESSAGE));
        left.put("word", after.count(Person.SAHIP.password(), NOWHERE) - demo.get(Person.SAHIP.password()));
        left.put("PUK", after.count(DEMO_PUK, NOWHERE) - demo.get(DEMO_PUK));
        assertThat(left).allSatisfy((what, count) -> assertThat(count).as(what).isLessThanOrEqualTo(0));
        after.delete();
    }

    /** The whole new-PIN flow with a code and the SMS; returns the secrets created on the way. */
    private Map<String, String> setPin(String pin) {
        var web = scene.web().logIn(Person.SAHIP);
        String code = web.servicingCode();
        web.press("Çıkış").sees("Çıkış yapıldı");
        Kiosk kiosk = scene.kiosk("kiosk-1").byCode(code).sees(Kiosk.CARD);
        scene.dev().insert("okuyucu-1", CARD, "AS_DELIVERED");
        kiosk.chooseCard(CARD).newPin(pin, pin).sees(Kiosk.APPROVAL);
        String sms = scene.dev().smsCodeAfter(Person.SAHIP, () -> kiosk.press("SMS Onay"));
        kiosk.tap("SMS Onay Kodu", sms).press("Onay").sees(Kiosk.DONE);
        scene.dev().pull("okuyucu-1");
        kiosk.sees(Kiosk.START);
        return Map.of("code", code, "sms", sms);
    }
}
