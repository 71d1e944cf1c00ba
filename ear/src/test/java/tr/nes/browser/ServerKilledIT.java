package tr.nes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tr.nes.browser.testing.CrashCase;
import tr.nes.browser.testing.DevEndpoints;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.ServerKillingCard;
import tr.nes.browser.testing.Web;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.VpcdSlot;
import tr.nes.cardconnector.testing.OpenSc;
import tr.nes.cardconnector.testing.PcscDaemon;

/**
 * The server is killed (SIGKILL) while cards carry out its commands. The cards live on in the test; the server
 * restarts with the same data, and its journal must match the cards.
 */
@Tag("nightly")
class ServerKilledIT {

    private static final ExecutorService CARDS = Executors.newCachedThreadPool();
    private static final String NEW_PIN = "902746";
    private static final String SECOND_PIN = "815037";
    private static final int ALL_TRIES = 3;

    private static PcscDaemon daemon;

    @RegisterExtension
    final Scene scene = Scene.withRealReaders();

    private final Map<CrashCase, SimulatedCard> cards = new EnumMap<>(CrashCase.class);
    private final Map<CrashCase, ServerKillingCard> fatal = new EnumMap<>(CrashCase.class);
    private final Map<CrashCase, VpcdSlot> slots = new EnumMap<>(CrashCase.class);
    private final Map<CrashCase, Web> webs = new EnumMap<>(CrashCase.class);

    @BeforeAll
    static void startDaemon() throws Exception {
        daemon = PcscDaemon.start(4);
    }

    @AfterAll
    static void stopDaemon() throws Exception {
        daemon.close();
        CARDS.shutdownNow();
    }

    /** The daemon takes a moment to notice that the previous test removed its cards. */
    @BeforeEach
    void awaitEmptyReaders() {
        DevEndpoints.until("empty readers", () -> {
            try (OpenSc openSc = OpenSc.withAkisDriver()) {
                return !openSc.run("opensc-tool", "--list-readers").text().contains(" Yes ");
            }
        });
    }

    @AfterEach
    void pull() {
        slots.values().forEach(VpcdSlot::close);
    }

    @Test
    void whenKilledWhileOnePinIsWrittenAndOnePukIsRefused_thenBothAreSettledWhenTheCardsAreSeenAgain()
            throws Exception {
        whenKilled_thenEachIsSettledWhenItsCardIsSeenAgain(List.of(CrashCase.SET_PIN, CrashCase.PUK_REFUSED));
    }

    static Stream<List<CrashCase>> otherSteps() {
        return Stream.of(
                List.of(CrashCase.BEFORE_THE_PUK, CrashCase.SET_PIN_AFTER_PUK),
                List.of(CrashCase.PRESENT_PUK, CrashCase.RESET_RETRY_COUNTER),
                List.of(CrashCase.RESET_COUNTER));
    }

    @ParameterizedTest
    @MethodSource("otherSteps")
    @Tag("nightly")
    void whenKilled_thenEachIsSettledWhenItsCardIsSeenAgain(List<CrashCase> victims) throws Exception {
        killDuring(victims);

        scene.portal().start();

        logIn(victims);
        victims.forEach(this::isToldToItsHolder);
        Web staff = scene.web().logIn(Person.YONETICI).open("/bekleyen-isler").sees("Bekleyen İşler");
        victims.forEach(crashCase -> isListed(staff, crashCase));
        for (CrashCase crashCase : victims) {
            assertThat(cards.get(crashCase).accepts(CrashCase.ascii(NEW_PIN))).isEqualTo(crashCase.wrotePin());
            insert(crashCase, new CyclicBarrier(1));
        }
        DevEndpoints.until("every operation is settled", () -> nothingIsUnknown(staff));
        for (CrashCase crashCase : victims) {
            if (crashCase == CrashCase.PUK_REFUSED) {
                isQuarantined(staff, crashCase);
            } else {
                isServedAgain(crashCase);
            }
        }
    }

    /** Everything succeeds up to the approval; then the server is killed and the cards are removed. */
    private void killDuring(List<CrashCase> victims) throws Exception {
        logIn(victims);
        CyclicBarrier death = new CyclicBarrier(victims.size(), this::kill);
        Map<CrashCase, Kiosk> kiosks = new EnumMap<>(CrashCase.class);
        for (CrashCase crashCase : victims) {
            cards.put(crashCase, crashCase.card(webs.get(crashCase).certificateOf(crashCase.serial())));
            insert(crashCase, death);
            kiosks.put(crashCase, uptoTheApproval(crashCase, NEW_PIN));
        }
        for (CrashCase crashCase : victims) {
            fatal.get(crashCase).killAt(crashCase.command());
            kiosks.get(crashCase).press("Onay");
        }
        DevEndpoints.until("the server is dead", () -> fatal.values().stream().allMatch(ServerKillingCard::carriedOut));
        kiosks.values().forEach(kiosk -> kiosk.page().close());
        pull();
    }

    private void kill() {
        try {
            scene.portal().kill();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void logIn(List<CrashCase> victims) {
        victims.forEach(crashCase -> webs.put(crashCase, scene.web().logIn(crashCase.person())));
    }

    private Kiosk uptoTheApproval(CrashCase crashCase, String pin) {
        Kiosk kiosk =
                scene.kiosk(crashCase.terminal()).byCode(webs.get(crashCase).servicingCode());
        kiosk.chooseCard(crashCase.serial()).newPin(pin, pin).sees(Kiosk.APPROVAL);
        return kiosk.follow("WEB Parola").type("WEB Parola", crashCase.person().password());
    }

    private void insert(CrashCase crashCase, CyclicBarrier death) throws Exception {
        SimulatedCard card = cards.get(crashCase);
        fatal.put(crashCase, new ServerKillingCard(card, death));
        slots.put(
                crashCase, new VpcdSlot(card, fatal.get(crashCase), "127.0.0.1", daemon.port(crashCase.slot()), CARDS));
    }

    private void isToldToItsHolder(CrashCase crashCase) {
        webs.get(crashCase)
                .reads(crashCase.serial())
                .reads(
                        crashCase.mayHaveChanged()
                                ? "Karttaki son işlemin sonucu bilinmiyor."
                                : "PIN oluştur ya da kilidi çöz");
    }

    private static void isListed(Web staff, CrashCase crashCase) {
        if (crashCase.mayHaveChanged()) {
            assertThat(staff.row(crashCase.serial()).innerText()).contains("Sunucu durdu", crashCase.step());
        } else {
            assertThat(staff.row(crashCase.serial()).count()).isZero();
        }
    }

    private static boolean nothingIsUnknown(Web staff) {
        staff.open("/bekleyen-isler").sees("Bekleyen İşler");
        return staff.page().getByText("Bekleyen iş yok.").count() > 0;
    }

    private void isQuarantined(Web staff, CrashCase crashCase) {
        assertThat(staff.row(crashCase.serial()).count()).isOne();
        webs.get(crashCase).open("/menu").reads("kilit açma bilgisi durduruldu");
        assertThat(cards.get(crashCase).pukTries()).isEqualTo(ALL_TRIES - 1);
    }

    private void isServedAgain(CrashCase crashCase) {
        Kiosk kiosk = uptoTheApproval(crashCase, SECOND_PIN).press("Onay").sees(Kiosk.DONE);
        kiosk.end();
        assertThat(cards.get(crashCase).accepts(CrashCase.ascii(SECOND_PIN))).isTrue();
        assertThat(cards.get(crashCase).pukTries()).isEqualTo(ALL_TRIES);
    }
}
