package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateFactory;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tr.nes.browser.testing.Dev;
import tr.nes.browser.testing.FatalCard;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Web;
import tr.nes.cardconnector.akis.AkisDialect;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.VpcdSlot;
import tr.nes.cardconnector.testing.OpenSc;
import tr.nes.cardconnector.testing.PcscDaemon;

/**
 * The server is killed (SIGKILL) while a card carries one of its commands out. The card lives on in the test; the server
 * comes back with the same data, and what the journal says then is what the card can confirm.
 */
class ServerKilledIT {

    private static final ExecutorService CARDS = Executors.newCachedThreadPool();
    private static final String SERIAL = "1234A5B67892";
    private static final String PIN = "123456";
    private static final String PUK = "12345678";
    private static final String NEW_PIN = "902746";
    private static final String SECOND_PIN = "815037";
    private static final int ALL_TRIES = 3;

    private static PcscDaemon daemon;
    private static byte[] certificate;

    @RegisterExtension
    final Scene scene = Scene.withRealReaders();

    private VpcdSlot slot;

    /** Commands of an AKİS 1.0 card that change it, in the order of the journal's steps. */
    private enum Step {
        PRESENT_PUK("00200000", "Kilit çözme: PUK kodunun sunulması"),
        RESET_COUNTER("8019053D", "Kilit çözme: PUK kodunun sunulması"),
        SET_PIN("002402", "Kilit çözme: yeni PIN yazılması");

        private final String command;
        private final String words;

        Step(String command, String words) {
            this.command = command;
            this.words = words;
        }
    }

    @BeforeAll
    static void startDaemon() throws Exception {
        daemon = PcscDaemon.start(4);
    }

    @AfterAll
    static void stopDaemon() throws Exception {
        daemon.close();
        CARDS.shutdownNow();
    }

    /** The demo's own card tells which certificate was issued for it. */
    @BeforeEach
    void readCertificate() throws Exception {
        untilReaderIsEmpty();
        if (certificate == null) {
            scene.dev().insert("okuyucu-1", SERIAL, "AS_DELIVERED");
            Dev.until("the card is seen by OpenSC", () -> {
                OpenSc.Said said = ask("pkcs15-tool", "--reader", daemon.readerName(0), "--read-certificate", "45");
                certificate = said.exitCode() == 0 ? der(said.text()) : null;
                return certificate != null;
            });
            scene.dev().pull("okuyucu-1");
            untilReaderIsEmpty();
        }
    }

    /** The daemon takes a moment to see that a card was pulled. */
    private static void untilReaderIsEmpty() {
        Dev.until(
                "an empty reader",
                () -> ask("opensc-tool", "--list-readers")
                        .text()
                        .lines()
                        .noneMatch(line -> line.contains(daemon.readerName(0)) && line.contains(" Yes ")));
    }

    private static OpenSc.Said ask(String... command) throws Exception {
        try (OpenSc openSc = OpenSc.withAkisDriver()) {
            return openSc.run(command);
        }
    }

    @AfterEach
    void pull() {
        if (slot != null) {
            slot.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whenKilledAtAStepThatChangesTheCard_thenUnknownUntilTheCardIsSeenAgain(Step step) throws Exception {
        SimulatedCard card = card(PUK);
        killDuringOperation(card, step.command);

        scene.portal().start();

        Web web = scene.web().logIn(Person.YETKILI).reads(SERIAL).reads("Karttaki son işlemin sonucu bilinmiyor.");
        Web staff = scene.web().logIn(Person.YONETICI).open("/bekleyen-isler");
        staff.sees("Bekleyen İşler").reads(SERIAL).reads("Sunucu durdu").reads(step.words);
        insert(card, new FatalCard(card, scene.portal()));
        untilServiceable(web);
        staff.open("/bekleyen-isler").sees("Bekleyen İşler").reads("Sonucu bilinmeyen işlem yok.");
        assertThat(card.pukTries()).isEqualTo(ALL_TRIES);
        assertThat(card.accepts(ascii(NEW_PIN))).isEqualTo(step == Step.SET_PIN);
        anotherAttempt(web);
        assertThat(card.accepts(ascii(SECOND_PIN))).isTrue();
        assertThat(card.pukTries()).isEqualTo(ALL_TRIES);
    }

    @Test
    void whenKilledBeforeThePuk_thenNothingWasDoneAndTheCardIsFreeAtOnce() throws Exception {
        SimulatedCard card = card(PUK);
        killDuringOperation(card, "");

        scene.portal().start();

        Web web = scene.web().logIn(Person.YETKILI).reads(SERIAL).reads("PIN oluştur ya da kilidi çöz");
        assertThat(card.accepts(ascii(PIN))).isTrue();
        insert(card, new FatalCard(card, scene.portal()));
        anotherAttempt(web);
        assertThat(card.accepts(ascii(SECOND_PIN))).isTrue();
    }

    @Test
    void whenKilledWhileTheCardRefusesThePuk_thenItIsNeverPresentedAgain() throws Exception {
        SimulatedCard card = card("90817263");
        killDuringOperation(card, Step.PRESENT_PUK.command);

        scene.portal().start();

        Web web = scene.web().logIn(Person.YETKILI).reads("Karttaki son işlemin sonucu bilinmiyor.");
        insert(card, new FatalCard(card, scene.portal()));
        Dev.until("the PUK is in quarantine", () -> menuSays(web, "kilit açma bilgisi durduruldu"));
        Web staff = scene.web().logIn(Person.YONETICI).open("/bekleyen-isler");
        staff.sees("Bekleyen İşler").reads("Sonucu bilinmeyen işlem yok.").reads(SERIAL);
        scene.screens().take(staff.page(), "open-cases");
        assertThat(card.pukTries()).isEqualTo(ALL_TRIES - 1);
    }

    /** Up to the approval all goes well; then the server dies, and the card is taken out. */
    private void killDuringOperation(SimulatedCard card, String command) throws Exception {
        FatalCard fatal = new FatalCard(card, scene.portal());
        insert(card, fatal);
        Kiosk kiosk =
                scene.kiosk("kiosk-1").byCode(scene.web().logIn(Person.YETKILI).servicingCode());
        kiosk.sees(Kiosk.CARD).chooseCard(SERIAL).newPin(NEW_PIN, NEW_PIN).sees(Kiosk.APPROVAL);
        fatal.killAt(command);
        kiosk.confirmBySms(Person.YETKILI, "SMS Onay", "Onay");
        Dev.until("the server is dead", () -> !scene.portal().isRunning());
        kiosk.page().close();
        slot.close();
    }

    private void untilServiceable(Web web) {
        Dev.until("the operation is closed", () -> menuSays(web, "PIN oluştur ya da kilidi çöz"));
    }

    private static boolean menuSays(Web web, String text) {
        web.open("/menu").sees("İşlemler Menüsü");
        return web.page().getByText(text).count() > 0;
    }

    private void anotherAttempt(Web web) {
        Kiosk kiosk = scene.kiosk("kiosk-1").byCode(web.servicingCode());
        kiosk.sees(Kiosk.CARD).setPin(Person.YETKILI, SERIAL, SECOND_PIN).sees(Kiosk.DONE);
        kiosk.end();
    }

    private void insert(SimulatedCard card, FatalCard channel) throws Exception {
        slot = new VpcdSlot(card, channel, "127.0.0.1", daemon.port(0), CARDS);
    }

    private SimulatedCard card(String puk) {
        return SimulatedCard.of(AkisDialect.AKIS_1_0)
                .serialNumber(SERIAL)
                .pin(PIN)
                .puk(puk)
                .certificate(certificate)
                .build();
    }

    private static byte[] der(String output) throws Exception {
        String pem = output.substring(output.indexOf("-----BEGIN"));
        return CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)))
                .getEncoded();
    }

    private static byte[] ascii(String digits) {
        return digits.getBytes(StandardCharsets.US_ASCII);
    }
}
