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
import tr.nes.browser.testing.Dev;
import tr.nes.browser.testing.FatalCard;
import tr.nes.browser.testing.Kiosk;
import tr.nes.browser.testing.Person;
import tr.nes.browser.testing.Scene;
import tr.nes.browser.testing.Victim;
import tr.nes.browser.testing.Web;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.VpcdSlot;
import tr.nes.cardconnector.testing.OpenSc;
import tr.nes.cardconnector.testing.PcscDaemon;

/**
 * The server is killed (SIGKILL) while cards carry its commands out. The cards live on in the test; the server comes back
 * with the same data, and what the journal says then is what the cards can confirm.
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

    private final Map<Victim, SimulatedCard> cards = new EnumMap<>(Victim.class);
    private final Map<Victim, FatalCard> fatal = new EnumMap<>(Victim.class);
    private final Map<Victim, VpcdSlot> slots = new EnumMap<>(Victim.class);
    private final Map<Victim, Web> webs = new EnumMap<>(Victim.class);

    @BeforeAll
    static void startDaemon() throws Exception {
        daemon = PcscDaemon.start(4);
    }

    @AfterAll
    static void stopDaemon() throws Exception {
        daemon.close();
        CARDS.shutdownNow();
    }

    /** The daemon takes a moment to see that the last test's cards were pulled. */
    @BeforeEach
    void awaitEmptyReaders() {
        Dev.until("empty readers", () -> {
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
        whenKilled_thenEachIsSettledWhenItsCardIsSeenAgain(List.of(Victim.SET_PIN, Victim.PUK_REFUSED));
    }

    static Stream<List<Victim>> otherSteps() {
        return Stream.of(
                List.of(Victim.BEFORE_THE_PUK, Victim.SET_PIN_AFTER_PUK),
                List.of(Victim.PRESENT_PUK, Victim.RESET_RETRY_COUNTER),
                List.of(Victim.RESET_COUNTER));
    }

    @ParameterizedTest
    @MethodSource("otherSteps")
    @Tag("nightly")
    void whenKilled_thenEachIsSettledWhenItsCardIsSeenAgain(List<Victim> victims) throws Exception {
        killDuring(victims);

        scene.portal().start();

        logIn(victims);
        victims.forEach(this::isToldToItsHolder);
        Web staff = scene.web().logIn(Person.YONETICI).open("/bekleyen-isler").sees("Bekleyen İşler");
        victims.forEach(victim -> isListed(staff, victim));
        for (Victim victim : victims) {
            assertThat(cards.get(victim).accepts(Victim.ascii(NEW_PIN))).isEqualTo(victim.wrotePin());
            insert(victim, new CyclicBarrier(1));
        }
        Dev.until("every operation is settled", () -> nothingIsUnknown(staff));
        for (Victim victim : victims) {
            if (victim == Victim.PUK_REFUSED) {
                isQuarantined(staff, victim);
            } else {
                isServedAgain(victim);
            }
        }
    }

    /** Up to the approval all goes well; then the server dies, and the cards are taken out. */
    private void killDuring(List<Victim> victims) throws Exception {
        logIn(victims);
        CyclicBarrier death = new CyclicBarrier(victims.size(), this::kill);
        Map<Victim, Kiosk> kiosks = new EnumMap<>(Victim.class);
        for (Victim victim : victims) {
            cards.put(victim, victim.card(webs.get(victim).certificateOf(victim.serial())));
            insert(victim, death);
            kiosks.put(victim, uptoTheApproval(victim, NEW_PIN));
        }
        for (Victim victim : victims) {
            fatal.get(victim).killAt(victim.command());
            kiosks.get(victim).press("Onay");
        }
        Dev.until("the server is dead", () -> fatal.values().stream().allMatch(FatalCard::carriedOut));
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

    private void logIn(List<Victim> victims) {
        victims.forEach(victim -> webs.put(victim, scene.web().logIn(victim.person())));
    }

    private Kiosk uptoTheApproval(Victim victim, String pin) {
        Kiosk kiosk = scene.kiosk(victim.terminal()).byCode(webs.get(victim).servicingCode());
        kiosk.sees(Kiosk.CARD).chooseCard(victim.serial()).newPin(pin, pin).sees(Kiosk.APPROVAL);
        return kiosk.follow("WEB Parola").type("WEB Parola", victim.person().word());
    }

    private void insert(Victim victim, CyclicBarrier death) throws Exception {
        SimulatedCard card = cards.get(victim);
        fatal.put(victim, new FatalCard(card, death));
        slots.put(victim, new VpcdSlot(card, fatal.get(victim), "127.0.0.1", daemon.port(victim.slot()), CARDS));
    }

    private void isToldToItsHolder(Victim victim) {
        webs.get(victim)
                .reads(victim.serial())
                .reads(
                        victim.mayHaveChanged()
                                ? "Karttaki son işlemin sonucu bilinmiyor."
                                : "PIN oluştur ya da kilidi çöz");
    }

    private static void isListed(Web staff, Victim victim) {
        if (victim.mayHaveChanged()) {
            assertThat(staff.row(victim.serial()).innerText()).contains("Sunucu durdu", victim.step());
        } else {
            assertThat(staff.row(victim.serial()).count()).isZero();
        }
    }

    private static boolean nothingIsUnknown(Web staff) {
        staff.open("/bekleyen-isler").sees("Bekleyen İşler");
        return staff.page().getByText("Sonucu bilinmeyen işlem yok.").count() > 0;
    }

    private void isQuarantined(Web staff, Victim victim) {
        assertThat(staff.row(victim.serial()).count()).isOne();
        webs.get(victim).open("/menu").reads("kilit açma bilgisi durduruldu");
        assertThat(cards.get(victim).pukTries()).isEqualTo(ALL_TRIES - 1);
    }

    private void isServedAgain(Victim victim) {
        Kiosk kiosk = uptoTheApproval(victim, SECOND_PIN).press("Onay").sees(Kiosk.DONE);
        kiosk.end();
        assertThat(cards.get(victim).accepts(Victim.ascii(SECOND_PIN))).isTrue();
        assertThat(cards.get(victim).pukTries()).isEqualTo(ALL_TRIES);
    }
}
