package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Operator.Printed;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;

/** The server stops and starts again on the same data: all changes persist and the audit trail is intact. */
@Tag("nightly")
class InstallationSurvivesIT {

    private static final String NEW_PIN_CARD = "1234A5B67890";
    private static final String TORN_CARD = "1234A5B67891";
    private static final String SUSPENDED = "Askıda";
    private static final Pattern VERIFIED = Pattern.compile("rows (\\d+), sealed (\\d+), faults 0");

    @RegisterExtension
    final Scene scene = Scene.withItsOwnPortal();

    @Test
    void whenTheServerIsStoppedAndThenKilled_thenWhatWasDoneHoldsEachTime() throws Exception {
        suspend();
        setPin(NEW_PIN_CARD, "AS_DELIVERED", Kiosk.DONE).sees(Kiosk.START);
        long rows = verifiedRows();

        scene.portal().stop();
        scene.portal().start();
        holdsSince(rows);
        setPin(TORN_CARD, "TORN", "Sonuç bilinmiyor");
        rows = verifiedRows();

        scene.portal().kill();
        scene.portal().start();
        holdsSince(rows).open("/menu").reads("Karttaki son işlemin sonucu bilinmiyor.");
        scene.web().logIn(Person.YONETICI).open("/bekleyen-isler").reads(TORN_CARD);
    }

    /** The trail is intact, login works, and certificate and PIN are unchanged. */
    private Web holdsSince(long rows) throws Exception {
        assertThat(verifiedRows()).as("rows of the audit trail").isGreaterThanOrEqualTo(rows);
        Web web = scene.web().logIn(Person.SAHIP).reads("Son PIN değişikliği");
        web.open("/sertifikalar").sees("Sertifika Listele");
        assertThat(web.row(TORN_CARD).innerText()).contains(SUSPENDED);
        web.open("/pin-puk").reads("kioskta kendi belirlediğiniz PIN geçerli");
        assertThat(verifiedRows()).isGreaterThan(rows);
        return web;
    }

    private void suspend() {
        Web web = scene.web().logIn(Person.SAHIP).open("/sertifikalar/askiya-al");
        web.sees("Askıya Al").press("Sertifikayı askıya al").sees("İşlem tamamlandı");
    }

    /** The card is taken afterwards. */
    private Kiosk setPin(String card, String shape, String result) {
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        scene.dev().insert("okuyucu-1", card, shape);
        kiosk.setPin(card, "902746").sees(result);
        scene.dev().pull("okuyucu-1");
        return kiosk;
    }

    /** Verifies the trail with a command, with or without the server. */
    private long verifiedRows() throws Exception {
        Printed verified = scene.portal()
                .operator()
                .nes("audit-verify", "-Dnes.data.dir=" + scene.portal().data());
        Matcher counted = VERIFIED.matcher(verified.text());
        assertThat(counted.find()).as(verified.text()).isTrue();
        assertThat(verified.code()).isZero();
        return Long.parseLong(counted.group(1));
    }
}
