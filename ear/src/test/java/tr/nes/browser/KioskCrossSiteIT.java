package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.HtmlForm;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.PlainBrowser;
import tr.nes.browser.testing.Scene;

/** A page of another site submits each step of an active visit; everything is right except the origin. */
class KioskCrossSiteIT {

    private static final String CARD = "1234A5B67890";
    private static final String PIN = "902746";
    private static final Pattern CODE = Pattern.compile("data-copy=\"([0-9]{15})\"");
    private static final String[][] FOREIGN_HEADERS = {
        {"Origin", "https://evil.example"}, {"Origin", "null"}, {"Sec-Fetch-Site", "cross-site"}
    };

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    private PlainBrowser kiosk;

    @Test
    void whenAForeignPageSendsAStep_thenItIsRefusedAndTheVisitGoesOn() throws Exception {
        String code = servicingCode();
        kiosk = scene.plainBrowser();
        kiosk.get("/dev/pair?terminal=kiosk-1");

        step("/kiosk", form -> form.pressed("code"));
        step("/kiosk/kod", form -> form.with("servicingCode", code).pressed("redeem"));
        // laid in only now, as a lone ready card is chosen by itself
        scene.dev().insert("okuyucu-1", CARD, "AS_DELIVERED");
        DevEndpoints.until(
                "the card can be chosen", () -> kiosk.get("/kiosk/kart").text().contains(":choose"));
        step("/kiosk/kart", form -> form.pressed(button(form, ":choose")));
        step("/kiosk/pin", form -> form.with("pin", PIN).with("repeated", PIN).pressed("change"));
        String sms = scene.dev()
                .smsCodeAfter(Person.SAHIP, () -> step("/kiosk/onay", form -> form.pressed(button(form, "sms"))));
        step("/kiosk/onay", form -> form.with("smsCode", sms).pressed("confirm"));

        DevEndpoints.until("the card has its PIN", () -> visit().contains("\"RESULT\""));
        assertThat(kiosk.get("/kiosk/sonuc").text()).contains("Yeni PIN kodunuz hazır");
    }

    private void step(String path, UnaryOperator<HtmlForm> filled) {
        try {
            HtmlForm form = filled.apply(kiosk.form(path, "form"));
            String before = visit();
            for (String[] foreign : FOREIGN_HEADERS) {
                assertThat(kiosk.submit(form, foreign).status()).as(path).isEqualTo(403);
                assertThat(kiosk.post("/kiosk/durum", Map.of(), foreign[0], foreign[1], "Nes-Kiosk", "bitir")
                                .status())
                        .isEqualTo(403);
            }
            assertThat(visit()).isEqualTo(before);
            PlainBrowser.Answer own = kiosk.submit(form, "Origin", scene.address(), "Sec-Fetch-Site", "same-origin");
            assertThat(own.status()).as(path + own.text()).isEqualTo(302);
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    /** The visit's state without the remaining seconds. */
    private String visit() throws Exception {
        return kiosk.get("/kiosk/durum").text().replaceAll("\"remaining\":[0-9]+", "");
    }

    private static String button(HtmlForm form, String end) {
        List<String> all =
                form.buttons().stream().filter(name -> name.endsWith(end)).toList();
        assertThat(all).as(form.buttons().toString()).isNotEmpty();
        return all.get(0);
    }

    private String servicingCode() throws Exception {
        PlainBrowser holder = scene.plainBrowser(Person.SAHIP);
        PlainBrowser.Answer made =
                holder.submit(holder.form("/kilit-cozme", "ask").pressed("create"));
        String page = made.location().isEmpty()
                ? made.text()
                : holder.get(made.location()).text();
        Matcher code = CODE.matcher(page);
        assertThat(code.find()).isTrue();
        return code.group(1);
    }
}
