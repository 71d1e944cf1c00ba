package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.RequestOptions;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tr.nes.browser.testing.FormSteps;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;
import tr.nes.it.testing.SigningKey;

/** A form waits for a card that fails, or for somebody who cheats: it is not signed, and goes on waiting. */
class DocumentSigningFaultsIT {

    private static final String CARD = "1234A5B67891";
    private static final String READER = "okuyucu-1";
    private static final String SIGN_MINE = "Başvurumu imzala";
    private static final String PIN_FIELD = "Kartınızın PIN Kodu";
    private static final String PIN = "123456";
    private static final String FINISH = "/basvuru/e-imza/bitir";
    private static final String AT_HOME = "Kartımla imzala";

    @RegisterExtension
    final Scene scene = Scene.withSimulatedReaders();

    @Test
    void whenTheCardIsPulledWhileItSigns_thenTheDocumentWaitsAndIsSignedAtTheNextTry() {
        Web web = FormSteps.toCard(scene, scene.web().logIn(Person.SAHIP));
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        scene.dev().insert(READER, CARD, "TORN_AT_SIGNATURE");
        sign(kiosk, PIN).sees("Sonuç bilinmiyor").reads("belge imzalanmadı ve sizi bekliyor");
        scene.screens().take(kiosk.page(), "kiosk-document-torn");
        scene.dev().pull(READER);
        stillWaits(web);
        scene.dev().insert(READER, CARD, "AS_IT_IS");
        kiosk.sees("İmza atılmadı").reads("Belge imzalanmadı ve sizi bekliyor");
        scene.screens().take(kiosk.page(), "kiosk-document-read-again");
        sign(kiosk.press("Yeniden dene").sees(Kiosk.CARD), PIN).sees("Başvurunuz imzalandı");
        kiosk.end();
        web.open("/basvurularim").reads("E-imzayla imzalandı:");
    }

    @Test
    void whenThePinIsWrongOrBlocked_thenTheCardIsSparedAndTheDocumentWaits() {
        Web web = FormSteps.toCard(scene, scene.web().logIn(Person.SAHIP));
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.SAHIP);
        scene.dev().insert(READER, CARD, "AS_DELIVERED");
        sign(kiosk, "918273").refusesAt(PIN_FIELD, "Kalan PIN hakkı: 2");
        kiosk.tap(PIN_FIELD, "918274").press("İmzala").refusesAt(PIN_FIELD, "Kalan PIN hakkı: 1");
        kiosk.tap(PIN_FIELD, PIN)
                .press("İmzala")
                .sees("Kartınızı korumak için durduk")
                .reads("Hiçbir hak harcanmadı");
        scene.screens().take(kiosk.page(), "kiosk-document-one-try");
        kiosk.end();
        stillWaits(web);
        scene.dev().pull(READER);

        kiosk.logIn(Person.SAHIP);
        scene.dev().insert(READER, CARD, "PIN_BLOCKED");
        kiosk.reads("Bu kart şimdi imzalayamaz").doesNotOffer(SIGN_MINE);
        scene.screens().take(kiosk.page(), "kiosk-document-blocked");
        kiosk.end();
        stillWaits(web);
    }

    @Test
    void whenTheSignatureIsTamperedAnothersOrReplayed_thenItCountsForNothing() throws Exception {
        SigningKey own = scene.keyOf(CARD);
        SigningKey other = scene.keyOf("1234A5B67892");
        AtomicReference<UnaryOperator<String>> card =
                new AtomicReference<>(asked -> asked.equals("certificate") ? own.signing(asked) : other.signing(asked));
        Web web = FormSteps.toCard(
                scene, scene.webWithCard(asked -> card.get().apply(asked)).logIn(Person.SAHIP));
        AtomicReference<Request> finished = new AtomicReference<>();
        web.page()
                .onRequest(request -> finished.accumulateAndGet(
                        request, (before, now) -> now.url().endsWith(FINISH) ? now : before));
        web.press(AT_HOME).reads("İmza kabul edilmedi");
        scene.screens().take(web.page(), "application-e-signature-tampered");
        card.set(asked -> own.signing(asked.startsWith("SHA-256 ") ? "SHA-256 " + anotherHash() : asked));
        web.press(AT_HOME).reads("İmza kabul edilmedi");
        stillWaits(web);

        card.set(own::signing);
        web.press(AT_HOME).sees("Başvurularım").reads("Başvurunuz imzalandı ve iletildi");
        APIResponse again = web.page()
                .request()
                .post(
                        FINISH,
                        RequestOptions.create()
                                .setHeader("Nes-Belge", "1")
                                .setHeader("Content-Type", "application/json")
                                .setData(finished.get().postData()));
        assertThat(again.status()).isEqualTo(403);
        assertThat(again.text()).contains("problem");
        assertThat(scene.ledger()
                        .texts(
                                "select count(*) from signed_document where subject_id in (select id from"
                                        + " application where identity_number = ?)",
                                Person.SAHIP.number()))
                .containsExactly("1");
    }

    private static String anotherHash() {
        return "A".repeat(43) + "=";
    }

    private static Kiosk sign(Kiosk kiosk, String pin) {
        return kiosk.press(SIGN_MINE).sees(SIGN_MINE).tap(PIN_FIELD, pin).press("İmzala");
    }

    private static void stillWaits(Web web) {
        web.open("/basvuru/e-imza").sees("E-İmzalı Başvuru").reads("Belgenin özeti");
    }
}
