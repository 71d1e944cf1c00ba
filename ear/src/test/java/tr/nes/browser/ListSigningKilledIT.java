package tr.nes.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import java.nio.file.Path;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.PdfTools;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.ServerKillingCard;
import tr.nes.browser.testing.Web;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.VpcdSlot;
import tr.nes.cardconnector.testing.PcscDaemon;
import tr.nes.it.testing.SigningKey;

/**
 * The server is killed (SIGKILL) while an officer's card signs a list of applications, at each command, and while a card at home has
 * signed already. The list is not signed, waits as it was, and is signed at the next try; every application is approved once.
 */
@Tag("nightly")
class ListSigningKilledIT {

    private static final ExecutorService CARDS = Executors.newCachedThreadPool();
    private static final String CARD = "1234A5B67892";
    private static final String PIN = "123456";
    private static final String PIN_FIELD = "Kartınızın PIN Kodu";
    private static final String SIGN = "Listeyi imzala";
    private static final String AT_HOME = "Kartımla imzala";
    private static final String PEOPLE = "3";

    private static PcscDaemon daemon;

    @RegisterExtension
    final Scene scene = Scene.withRealReaders();

    @TempDir
    private Path folder;

    private String number;
    private VpcdSlot slot;

    @BeforeAll
    static void startDaemon() throws Exception {
        daemon = PcscDaemon.start(4);
    }

    @AfterAll
    static void stopDaemon() throws Exception {
        daemon.close();
        CARDS.shutdownNow();
    }

    @AfterEach
    void pull() {
        if (slot != null) {
            slot.close();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"VERIFY, 0020008006", "MANAGE SECURITY ENVIRONMENT, 0022C3", "COMPUTE DIGITAL SIGNATURE, 002A9E9A"})
    void whenKilledDuringACommandOfTheCard_thenTheListWaitsAndIsSignedAtTheNextTry(String name, String command)
            throws Exception {
        SigningKey key = key();
        Web officer = prepared(scene.web().logIn(Person.YETKILI));
        SimulatedCard card = card(key);
        Kiosk kiosk = scene.kiosk("kiosk-1").logIn(Person.YETKILI);
        ServerKillingCard fatal = insert(card, this::kill);
        kiosk.reads(number);
        kiosk.press(SIGN).sees(SIGN).tap(PIN_FIELD, PIN);
        fatal.killAt(command);
        kiosk.press("İmzala");
        DevEndpoints.until("the server is dead", fatal::carriedOut);
        kiosk.page().close();
        slot.close();
        scene.portal().start();
        isRecorded("0 0");

        isNotSigned(officer.logIn(Person.YETKILI));
        Assertions.assertThat(card.pinTries()).isEqualTo(3);
        Web staff = scene.web().logIn(Person.YONETICI).open("/bekleyen-isler").sees("Bekleyen İşler");
        assertThat(staff.row(CARD)).containsText("Sunucu durdu");
        Kiosk again = scene.kiosk("kiosk-1").logIn(Person.YETKILI);
        insert(card, () -> {});
        DevEndpoints.until("the operation is settled", () -> nothingIsUnknown(staff));
        again.reads(number)
                .press(SIGN)
                .sees(SIGN)
                .tap(PIN_FIELD, PIN)
                .press("İmzala")
                .sees("Liste imzalandı");
        again.end();
        isSignedOnce(officer);
    }

    @Test
    void whenKilledAfterACardAtHomeHasSigned_thenTheListWaitsAndIsSignedAtTheNextTry() throws Exception {
        SigningKey key = key();
        AtomicBoolean killed = new AtomicBoolean();
        Web officer = prepared(scene.webWithCard(asked -> {
                    String answer = key.signing(asked);
                    if (asked.startsWith("SHA-256 ") && !killed.get()) {
                        kill();
                        killed.set(true);
                    }
                    return answer;
                })
                .logIn(Person.YETKILI));
        officer.press(AT_HOME);
        officer.page().waitForCondition(killed::get);
        scene.portal().start();
        isRecorded("0 0");

        isNotSigned(officer.logIn(Person.YETKILI));
        open(officer).press(AT_HOME).reads("Liste imzalandı");
        isSignedOnce(officer);
    }

    /** Of the officer's card; the database is the server's while it runs. */
    private SigningKey key() throws Exception {
        scene.portal().stop();
        try {
            return scene.keyOf(CARD);
        } finally {
            scene.portal().start();
        }
    }

    /** Chooses all that waits, and has the list wait for the officer's card. */
    private Web prepared(Web officer) {
        officer.open("/yetkili-islemleri")
                .follow(PEOPLE + " Karar bekleyen başvuru (ÖRNEK KURUM)")
                .sees("Başvurular");
        officer.press("Süzgece uyanların tamamını seç").reads(PEOPLE + " başvurunun tamamı seçildi");
        officer.press("Seçilenleri onayla").reads("imza listesine eklendi").follow("Listeye git");
        officer.sees("İmza listeleri").page().locator(".others a").first().click();
        officer.sees("İmza listesi").press("İmzaya hazırla").reads("Liste imzanıza hazır");
        number = officer.page().locator("dd.figures").first().innerText();
        return officer;
    }

    private static Web open(Web officer) {
        officer.open("/yetkili-islemleri")
                .follow("İmza listeleri (ÖRNEK KURUM)")
                .sees("İmza listeleri");
        officer.page().locator(".others a").first().click();
        return officer.sees("İmza listesi");
    }

    private void isNotSigned(Web officer) {
        open(officer).reads("İmza bekliyor");
        assertThat(officer.button("İmzalı listeyi indir")).hasCount(0);
        verification().reads("Liste imzalı değil");
    }

    private void isSignedOnce(Web officer) throws Exception {
        open(officer);
        Download download = officer.page().waitForDownload(() -> officer.press("İmzalı listeyi indir"));
        Path file = folder.resolve("list.pdf");
        download.saveAs(file);
        Assertions.assertThat(PdfTools.pdfsig(file))
                .contains("Signature is Valid", "Total document signed", "Deneme Yetkili");
        verification().reads("Liste imzalı");
        isRecorded("1 " + PEOPLE);
    }

    /**
     * Signed lists, and applications that this one sent to the authority; read while no server has the database, and after it was
     * closed in order.
     */
    private void isRecorded(String expected) throws Exception {
        scene.portal().stop();
        try {
            Assertions.assertThat(scene.ledger()
                            .texts(
                                    "select (select count(*) from signed_document where kind = 'LIST') || ' ' || (select count(*)"
                                            + " from application_change where state = 'OFFICER_SIGNED' and reason = ?)",
                                    "list " + number))
                    .containsExactly(expected);
        } finally {
            scene.portal().start();
        }
    }

    private Web verification() {
        return scene.web()
                .open("/liste-dogrula")
                .sees("Liste Doğrulama")
                .type("Liste No", number)
                .press("Doğrula");
    }

    private static SimulatedCard card(SigningKey key) {
        return SimulatedCard.of(AkisDialect.AKIS_1_0)
                .serialNumber(CARD)
                .pin(PIN)
                .certificate(key.certificate())
                .privateKey(key.key())
                .build();
    }

    private ServerKillingCard insert(SimulatedCard card, Runnable fatal) throws Exception {
        ServerKillingCard channel = new ServerKillingCard(card, new CyclicBarrier(1, fatal));
        slot = new VpcdSlot(card, channel, "127.0.0.1", daemon.port(0), CARDS);
        return channel;
    }

    private void kill() {
        try {
            scene.portal().kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean nothingIsUnknown(Web staff) {
        staff.open("/bekleyen-isler").sees("Bekleyen İşler");
        return staff.page().getByText("Bekleyen iş yok.").count() > 0;
    }
}
